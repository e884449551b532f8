import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { statementsOf } from './statements-of.ts';

/** A statement of `prisma/access`, and where it stands. */
export interface AccessStatement {
  /** Path in `prisma/access`: `functions/vern_handles.sql`. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly comment: string;
  /** What it makes, as `readAccess` calls it: a function, policy or trigger; null for what gives or takes rights. */
  readonly makes: string | null;
}

const FOLDER = fileURLToPath(new URL('../../prisma/access/', import.meta.url));

/** Every statement of `prisma/access`, file by file in the order of their names. */
export async function readAccessFiles(folder = FOLDER): Promise<readonly AccessStatement[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.sql')).toSorted();
  const files = await Promise.all(
    names.map(async (file) =>
      statementsOf(await readFile(folder + file, 'utf8')).map((each) => ({ file, ...each, makes: madeBy(each.text) })),
    ),
  );
  return files.flat();
}

function madeBy(text: string): string | null {
  const [, name] = /^create function (\w+)/.exec(text) ?? [];
  if (name !== undefined) return `function ${name}`;
  const [, kind, thing, table] = /^create (policy|trigger) (\w+)\b[\s\S]*?\bon (\w+)/.exec(text) ?? [];
  return kind === undefined ? null : `${kind} ${thing} on ${table}`;
}
