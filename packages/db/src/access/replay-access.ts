import type { Query } from '../engine/connection.ts';
import type { AccessStatement } from './access-files.ts';
import { type AccessFact, readAccess } from './read-access.ts';

/** Every right, policy, trigger and function of ours is taken away; what stays is the bare tables. */
const CLEAR = `do $$
declare
  each record;
begin
  for each in select polname as name, polrelid::regclass as on_table from pg_policy loop
    execute format('drop policy %I on %s', each.name, each.on_table);
  end loop;
  for each in select tgname as name, tgrelid::regclass as on_table from pg_trigger
      where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) loop
    execute format('drop trigger %I on %s', each.name, each.on_table);
  end loop;
  execute (select 'drop function ' || string_agg(oid::regprocedure::text, ', ') || ' cascade'
    from pg_proc where pronamespace = 'public'::regnamespace);
  for each in select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
    execute format('alter table %I disable row level security', each.name);
    execute format('alter table %I no force row level security', each.name);
  end loop;
  for each in select r.oid::regrole as name from pg_roles r
      where rolname like 'vern\\_%' and r.oid <> current_user::regrole and pg_has_role(r.oid, 'member') loop
    execute format('revoke all on all tables in schema public from %s', each.name);
    execute format('revoke all on schema public from %s', each.name);
    -- To be given a function, a role must be allowed to make one; taken back below.
    execute format('grant create on schema public to %s', each.name);
  end loop;
end
$$`;

const NO_MORE_CREATE = `do $$
declare
  each record;
begin
  for each in select r.oid::regrole as name from pg_roles r
      where rolname like 'vern\\_%' and r.oid <> current_user::regrole and pg_has_role(r.oid, 'member') loop
    execute format('revoke create on schema public from %s', each.name);
  end loop;
end
$$`;

/**
 * What the catalogue says when `prisma/access` alone has given every right: on the tables as they are, whatever the
 * migrations gave. Changes the database: ask inside a transaction that is taken back.
 * @param schemaChange - Statements on the tables to run first: what the schema files say and no migration does yet.
 */
export async function replayAccess(
  query: Query,
  statements: readonly AccessStatement[],
  schemaChange: readonly string[],
): Promise<readonly AccessFact[]> {
  await query(CLEAR);
  for (const each of schemaChange) await query(each);
  await createFunctions(
    query,
    statements.filter(({ makes }) => makes?.startsWith('function ')),
  );
  for (const each of statements.filter(({ makes }) => !makes?.startsWith('function '))) await run(query, each);
  await query(NO_MORE_CREATE);
  return readAccess(query);
}

/** A function may call one whose file comes later: what cannot be made yet is tried again after the others. */
async function createFunctions(query: Query, statements: readonly AccessStatement[]): Promise<void> {
  // Only bodies that the database takes apart itself (`return …`) need what they call; text is looked at when it runs.
  await query('set local check_function_bodies = off');
  let waiting = statements;
  while (waiting.length > 0) {
    const left: AccessStatement[] = [];
    let fault: unknown;
    for (const each of waiting) {
      await query('savepoint each');
      try {
        await run(query, each);
        await query('release savepoint each');
      } catch (error) {
        await query('rollback to savepoint each');
        left.push(each);
        fault = error;
      }
    }
    if (left.length === waiting.length) throw fault;
    waiting = left;
  }
}

async function run(query: Query, { file, line, text }: AccessStatement): Promise<void> {
  try {
    await query(text);
  } catch (cause) {
    throw new Error(`packages/db/prisma/access/${file}:${line} ${(cause as Error).message}`, { cause });
  }
}
