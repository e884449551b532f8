import type { StepNeed, StepRow, StepSet } from './step-row.ts';

/** The first thing that a step needs of the thing it is taken on and that does not hold. Words are asked for when it is taken. */
export function unmetNeed<Status extends string, Party extends string, Subject, Name extends string>(
  { rows, needs }: StepSet<Status, Party, Subject, Name>,
  step: Name,
  { subject, day }: { readonly subject: Subject; readonly day: string },
): StepNeed<Subject> | undefined {
  const row: StepRow<Status, Party> = rows[step];
  return row.needs?.map((name) => needs[name]).find((need) => need && !need.holds(subject, day));
}
