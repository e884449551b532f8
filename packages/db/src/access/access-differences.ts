import type { AccessStatement } from './access-files.ts';
import type { AccessFact } from './read-access.ts';

/** One thing that two states of a database's access do not say alike. */
export interface AccessDifference {
  readonly thing: string;
  readonly file: string;
  /** In the migrated database; null when it is not there. */
  readonly before: string | null;
  /** As the files say; null when they do not say it. */
  readonly after: string | null;
}

/** What the migrated database and the files do not say alike, file by file. */
export function accessDifferences(
  migrated: readonly AccessFact[],
  said: readonly AccessFact[],
): readonly AccessDifference[] {
  const before = new Map(migrated.map((each) => [each.thing, each]));
  const after = new Map(said.map((each) => [each.thing, each]));
  return [...new Map([...before, ...after]).values()]
    .map(({ thing, file }) => ({
      thing,
      file,
      before: before.get(thing)?.text ?? null,
      after: after.get(thing)?.text ?? null,
    }))
    .filter((each) => each.before !== each.after)
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.thing.localeCompare(b.thing, 'en'));
}

/** The differences in words: the file, the line, what each says, and what to do about it. Empty when there are none. */
export function describeDifferences(
  differences: readonly AccessDifference[],
  statements: readonly AccessStatement[],
): string {
  if (differences.length === 0) return '';
  const blocks = differences.map((each) => {
    const [said, migrated] = firstDifference(each);
    const place = `packages/db/prisma/access/${each.file}${lineOf(each, said, statements)}`;
    if (each.after === null)
      return `${place}\n  lacks what the migrations make: ${each.thing}\n${indent(each.before!)}`;
    if (each.before === null) return `${place}\n  says what no migration makes: ${each.thing}`;
    return `${place}\n  ${each.thing}\n    this file says:      ${said}\n    the migrations say:  ${migrated}`;
  });
  return `${blocks.join('\n\n')}

prisma/access holds what is in force, migrations how it came about: both must lead to the same database.
- You changed a file of prisma/access (the way to do it): \`pnpm --filter @vern/db migration:new NAME\` writes the migration.
- You wrote the migration yourself: put the same statement, with its comment, in the file named above (one file a function
  or table, in place of the one that stands there; a new table or function gets a file of its own).
`;
}

function firstDifference({ before, after }: AccessDifference): [said: string, migrated: string] {
  const said = (after ?? '').split('\n');
  const migrated = (before ?? '').split('\n');
  const at = said.findIndex((line, nth) => line !== migrated[nth]);
  const nth = at === -1 ? said.length : at;
  return [said[nth]?.trim() ?? '(nothing more)', migrated[nth]?.trim() ?? '(nothing more)'];
}

/** The line of the file on which the difference stands, where the file has it word for word, or else its statement. */
function lineOf(
  { thing, file, after }: AccessDifference,
  said: string,
  statements: readonly AccessStatement[],
): string {
  const own = statements.filter((each) => each.file === file);
  if (after === null) return own.length === 0 ? ' (there is no such file)' : '';
  const made =
    own.find(({ makes }) => makes === thing) ?? own.find(({ text }) => text.includes(thing.split(' to ').at(-1)!));
  if (made === undefined) return '';
  const within = made.text.split('\n').findIndex((line) => line.trim() === said);
  return `:${made.line + Math.max(within, 0)}`;
}

const indent = (text: string) => text.replace(/^/gm, '    ');
