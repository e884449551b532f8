import { STEP_WORDS, type StepNoun, type StepRow, type StepTable, type StepWords } from './step-row.ts';

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

/**
 * Builds the table of a noun's steps. The names of steps, statements, audit actions and topics are read off the rows.
 *
 * @throws {RangeError} If a step's name is not camelCase, a step starts nowhere or is nobody's, excepts a status that it
 * does not start in, needs what the noun does not know, or tells somebody without saying what it is called.
 */
export function defineSteps<
  Status extends string,
  Party extends string,
  Subject,
  const Needs extends StepNoun<Status, Party, Subject>['needs'],
  const Rows extends {
    readonly [name: string]: StepRow<Status, Party> & {
      readonly needs?: readonly (StepWords | (keyof Needs & string))[];
    };
  },
>(
  noun: StepNoun<Status, Party, Subject> & { readonly needs: Needs },
  rows: Rows,
): Omit<StepTable<Status, Party, Subject, keyof Rows & string>, 'rows'> & { readonly rows: Rows } {
  for (const [name, row] of Object.entries(rows)) {
    const fault = faultOf(name, row, [...STEP_WORDS, ...Object.keys(noun.needs)]);
    if (fault) throw new RangeError(`Step ${noun.noun}.${name} ${fault}`);
  }
  return { ...noun, names: Object.keys(rows) as (keyof Rows & string)[], rows };
}

function faultOf(name: string, row: StepRow<string, string>, known: readonly string[]): string | undefined {
  const { from, by, needs = [], tells, news, except = {} } = row;
  if (!CAMEL_CASE.test(name)) return 'is not in camelCase';
  if (from.length === 0) return 'starts nowhere';
  if (by.length === 0) return 'is nobody’s';
  const elsewhere = Object.keys(except).find((status) => !from.includes(status));
  if (elsewhere) return `excepts ${elsewhere}, where it does not start`;
  const unknown = needs.find((need) => !known.includes(need));
  if (unknown) return `needs ${unknown}, which nobody knows`;
  const isTold = [tells, ...Object.values(except).map((each) => each?.tells ?? [])].some(
    (told) => Object.values(told).flat().length > 0,
  );
  return isTold && !news ? 'tells somebody, and is called nothing' : undefined;
}
