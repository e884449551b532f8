import { format } from 'node:util';

/** A test that waits to be run, as often as there are mutants. */
export interface CollectedTest {
  /** The same in every process: file, place in the file, name. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;

// Test files speak to whoever loads them through a module, so what is being collected is the module's.
let file = '';
let names: readonly string[] = [];
let collected: CollectedTest[] = [];

/** The tests of one file, in their order. Two files must not be collected at the same time. */
export async function collectTests(fileName: string, load: () => Promise<unknown>): Promise<readonly CollectedTest[]> {
  file = fileName;
  names = [];
  collected = [];
  await load();
  return collected;
}

/** Vitest's `it`, with `it.each`. */
export const it = Object.assign(declareTest, { each: each(declareTest) });

/** Vitest's `describe`, with `describe.each`. */
export const describe = Object.assign(declareGroup, { each: each(declareGroup) });

function declareTest(name: string, run: () => unknown): void {
  const fullName = [...names, name].join(' > ');
  collected.push({ id: `${file}#${collected.length} ${fullName}`, file, name: fullName, run });
}

function declareGroup(name: string, body: () => unknown): void {
  const outer = names;
  names = [...outer, name];
  body();
  names = outer;
}

function each(declare: (name: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        declare(titleOf(name, values), () => body(...(values as never[])));
      }
    };
}

/** `%s` and its like take the values in turn, `$name` a field of the first. */
function titleOf(name: string, values: readonly unknown[]): string {
  const filled = format(name, ...values.slice(0, name.match(/%[sdifjoO]/g)?.length ?? 0));
  const fields = Object(values[0]) as Record<string, unknown>;
  return filled.replace(/\$(\w+)/g, (whole, field: string) => (field in fields ? String(fields[field]) : whole));
}
