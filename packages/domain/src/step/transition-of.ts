import type { StepSet, StepTable } from './step-row.ts';

/** A step in one status: where it leads from there, and whose it is there. */
export type Transition<Status extends string, Party extends string> = {
  readonly to: Status;
  readonly by: readonly Party[];
};

/** A step in one status, if it can be taken there at all. */
export function transitionOf<Status extends string, Party extends string, Subject, Name extends string>(
  { rows }: StepSet<Status, Party, Subject, Name>,
  step: Name,
  from: Status,
): Transition<Status, Party> | undefined {
  const row = rows[step];
  if (!row.from.includes(from)) return undefined;
  return { to: row.to === 'same' ? from : row.to, by: row.except?.[from]?.by ?? row.by };
}

/** The names of the steps that can be taken in a status, in the table's order. */
export function stepsFrom<Status extends string, Party extends string, Subject, Name extends string>(
  { names, rows }: StepTable<Status, Party, Subject, Name>,
  from: Status,
): readonly Name[] {
  return names.filter((name) => rows[name].from.includes(from));
}
