import type { Query } from '../engine/connection.ts';

/** One thing that decides who may do what, as the database's catalogue tells it. */
export interface AccessFact {
  /** What it is: `policy read_incident on incident`, `grant select on incident to vern_app`. */
  readonly thing: string;
  /** Where it is said: its path in `prisma/access`. */
  readonly file: string;
  /** All of it in the catalogue's own words; the thing itself where there is nothing more to say. */
  readonly text: string;
}

/** The owner of a function when none is named: the login that migrates, which has another name in each installation. */
const OWNER = 'the login that migrates';

const PRIVILEGES = `select lower(each.privilege_type) as privilege, coalesce(r.rolname::text, 'public') as grantee
  from aclexplode(acl.held) each left join pg_roles r on r.oid = each.grantee where each.grantee <> acl.owner`;

const FUNCTIONS = `select p.oid, p.proname::text as name, p.proowner as owner, p.proacl
  from pg_proc p where p.pronamespace = 'public'::regnamespace`;
const TABLES = `select c.oid, c.relname::text as name, c.relowner as owner, c.relacl, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and c.relname <> '_prisma_migrations'`;

// Both engines write the same words, except where a newer PostgreSQL writes an expression otherwise: so only what one engine
// says is held against what the same engine says.
const FACTS = `with functions as (${FUNCTIONS}), tables as (${TABLES})
  select 'function ' || name as thing, 'functions/' || name as file, pg_get_functiondef(oid) as text from functions
  union all
  select 'owner of ' || name, 'functions/' || name,
    case when owner = current_user::regrole then '${OWNER}' else owner::regrole::text end from functions
  union all
  select 'grant ' || held.privilege || ' on function ' || f.name || ' to ' || held.grantee, 'functions/' || f.name, ''
    from functions f, lateral (select coalesce(f.proacl, acldefault('f', f.owner)) as held, f.owner) acl,
      lateral (${PRIVILEGES}) held
  union all
  select 'row-level security of ' || name, 'tables/' || name,
    case when relrowsecurity then 'enabled' else 'disabled' end || case when relforcerowsecurity then ', forced' else '' end
    from tables
  union all
  select 'grant ' || held.privilege || ' on ' || t.name || ' to ' || held.grantee, 'tables/' || t.name, ''
    from tables t, lateral (select coalesce(t.relacl, acldefault('r', t.owner)) as held, t.owner) acl,
      lateral (${PRIVILEGES}) held
  union all
  select 'grant ' || held.privilege || ' (' || a.attname || ') on ' || t.name || ' to ' || held.grantee, 'tables/' || t.name, ''
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attacl is not null,
      lateral (select a.attacl as held, t.owner) acl, lateral (${PRIVILEGES}) held
  union all
  select 'policy ' || p.polname || ' on ' || t.name, 'tables/' || t.name,
    concat_ws(E'\\n', case when p.polpermissive then 'permissive' else 'restrictive' end,
      'for ' || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'to ' || (select string_agg(case when each = 0 then 'public' else each::regrole::text end, ', ') from unnest(p.polroles) each),
      'using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      'with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
    from tables t join pg_policy p on p.polrelid = t.oid
  union all
  select 'trigger ' || g.tgname || ' on ' || t.name, 'tables/' || t.name, pg_get_triggerdef(g.oid)
    from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
  union all
  select 'grant ' || held.privilege || ' on schema public to ' || held.grantee, 'schema', ''
    from pg_namespace n, lateral (select n.nspacl as held, n.nspowner as owner) acl, lateral (${PRIVILEGES}) held
    where n.nspname = 'public' and held.grantee like 'vern\\_%'
  order by file, thing`;

/** Everything in the database that decides who may do what, read from its catalogue. Ask as the tables' owner. */
export async function readAccess(query: Query): Promise<readonly AccessFact[]> {
  const rows = await query<AccessFact>(FACTS);
  return rows.map(({ thing, file, text }) => ({ thing, file: `${file}.sql`, text: text || thing }));
}
