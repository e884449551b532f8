import type { AccessDifference } from './access-differences.ts';
import type { AccessStatement } from './access-files.ts';

/** The statements of a migration that leads to what `prisma/access` says: in two parts, with the schema's between them. */
export interface AccessMigration {
  /** What must be gone before columns change: policies, triggers and functions that are no more, or are made again. */
  readonly before: readonly string[];
  /** What is made, given and taken once the columns are there. */
  readonly after: readonly string[];
}

/** Name, arguments and result: of a function that is there, only the rest can be replaced. */
const headOf = (definition: string | null) => definition?.split('\n', 2).join('\n');

/**
 * Write what leads from the migrated database to `prisma/access`, with the text and the comments of the files.
 *
 * A function whose arguments or result change is dropped and made again, and with it what goes by it.
 */
export function accessMigration(
  differences: readonly AccessDifference[],
  statements: readonly AccessStatement[],
): AccessMigration {
  const isAnew = remade(differences, statements);
  const things = differences.map(({ thing }) => thing);
  const gone = differences.filter(({ after }) => after === null).map(({ thing }) => thing);
  const made = statements.filter(({ makes }) => makes !== null && (things.includes(makes) || isAnew.has(makes)));
  const isNew = (name: string) =>
    isAnew.has(`function ${name}`) || differences.some((each) => each.thing === `function ${name}` && !each.before);
  const functions = [...isAnew, ...gone].filter((thing) => thing.startsWith('function '));
  const others = [
    ...differences.filter(({ thing, before }) => before && /^(policy|trigger) /.test(thing)).map(({ thing }) => thing),
    ...[...isAnew].filter((thing) => !thing.startsWith('function ')),
  ];
  return {
    before: [
      ...new Set(others.map((thing) => `drop ${thing};`)),
      // In one go: then it does not matter which of them calls which.
      ...(functions.length === 0
        ? []
        : [`drop function ${[...new Set(functions)].map((thing) => thing.slice('function '.length)).join(', ')};`]),
    ],
    after: [
      ...calledFirst(made.filter(isFunction)).map((each) => write(each, isNew(each.makes!.slice('function '.length)))),
      ...owners(statements, differences, isNew),
      ...rights(statements, differences, isNew),
      ...made.filter((each) => !isFunction(each)).map((each) => write(each, true)),
    ],
  };
}

const isFunction = ({ makes }: AccessStatement) => makes?.startsWith('function ') ?? false;

function write({ comment, text }: AccessStatement, isNew: boolean): string {
  const said = isNew ? text : text.replace('create function', 'create or replace function');
  return `${comment === '' ? '' : `${comment}\n`}${said};\n`;
}

/** Those that others call before those that call them; what calls itself in a circle stays as it came. */
function calledFirst(functions: readonly AccessStatement[]): readonly AccessStatement[] {
  const calls = (each: AccessStatement, other: AccessStatement) =>
    each !== other && new RegExp(`\\b${other.makes!.slice('function '.length)}\\b`).test(each.text);
  const placed: AccessStatement[] = [];
  while (placed.length < functions.length) {
    const left = functions.filter((each) => !placed.includes(each));
    const ready = left.filter((each) => !left.some((other) => calls(each, other)));
    placed.push(...(ready.length > 0 ? ready : left));
  }
  return placed;
}

/** Functions that cannot be replaced, and what PostgreSQL will not let them go without: all that names them. */
function remade(differences: readonly AccessDifference[], statements: readonly AccessStatement[]): ReadonlySet<string> {
  const found = new Set(
    differences
      .filter(({ thing, before, after }) => thing.startsWith('function ') && before && after)
      .filter(({ before, after }) => headOf(before) !== headOf(after))
      .map(({ thing }) => thing),
  );
  const isThere = (thing: string) => differences.every((each) => each.thing !== thing || each.before !== null);
  for (const thing of found) {
    const named = new RegExp(`\\b${thing.slice('function '.length)}\\b`);
    for (const { makes, text } of statements) {
      // A body in quotes is text to the database; it holds on to nothing.
      if (makes && isThere(makes) && named.test(text.replace(/\$(\w*)\$[\s\S]*\$\1\$/, ''))) found.add(makes);
    }
  }
  return found;
}

function owners(
  statements: readonly AccessStatement[],
  differences: readonly AccessDifference[],
  isNew: (name: string) => boolean,
): readonly string[] {
  const wanted = statements.flatMap(({ text }) => {
    const [, name, owner] = /^alter function (\w+) owner to (\w+)$/.exec(text) ?? [];
    const isChanged = isNew(name ?? '') || differences.some(({ thing }) => thing === `owner of ${name}`);
    return name !== undefined && owner !== undefined && isChanged ? [{ text, owner }] : [];
  });
  const roles = [...new Set(wanted.map(({ owner }) => owner))];
  // A role must be allowed to make a function before it can be given one.
  return [
    ...roles.map((role) => `grant create on schema public to ${role};`),
    ...wanted.map(({ text }) => `${text};`),
    ...roles.map((role) => `revoke create on schema public from ${role};\n`),
  ];
}

function rights(
  statements: readonly AccessStatement[],
  differences: readonly AccessDifference[],
  isNew: (name: string) => boolean,
): readonly string[] {
  // A new function begins with the rights that the database gives everybody: its file says all of them.
  const ofNew = statements
    .filter(({ file, text }) => /^(grant|revoke) /.test(text) && isNew(/(\w+)\.sql$/.exec(file)![1]!))
    .map(({ text }) => `${text};`);
  const others = differences
    .filter(({ thing, file }) => thing.startsWith('grant ') && !isNew(/(\w+)\.sql$/.exec(file)![1]!))
    .filter(({ file, after }) => after !== null || !differences.some((each) => each.file === file && isDropped(each)))
    .map(
      ({ thing, after }) =>
        `${after === null ? thing.replace(/^grant/, 'revoke').replace(/ to (\w+)$/, ' from $1') : thing};`,
    );
  const levels = differences
    .filter(({ thing, after }) => thing.startsWith('row-level security of ') && after !== null)
    .flatMap(({ thing, after }) => levelOf(thing.slice('row-level security of '.length), after!));
  return [...levels, ...ofNew, ...others];
}

/** The rights to a function that is gone are gone with it. */
const isDropped = ({ thing, after }: AccessDifference) => thing.startsWith('function ') && after === null;

function levelOf(table: string, after: string): readonly string[] {
  const [enabled, forced] = [after.startsWith('enabled'), after.endsWith('forced')];
  return [
    `alter table ${table} ${enabled ? 'enable' : 'disable'} row level security;`,
    `alter table ${table} ${forced ? 'force' : 'no force'} row level security;`,
  ];
}
