import type { StepRow, StepSet } from './step-row.ts';

/** Who is told of a step that one of its parties took in a status. The one who took it is not told of it. */
export function toldOf<Status extends string, Party extends string, Subject, Name extends string>(
  { rows }: StepSet<Status, Party, Subject, Name>,
  { step, from, by }: { readonly step: Name; readonly from: Status; readonly by: Party },
): readonly Party[] {
  const row: StepRow<Status, Party> = rows[step];
  const tells = row.except?.[from]?.tells ?? row.tells;
  return isList(tells) ? tells : (tells[by] ?? []);
}

function isList<Status extends string, Party extends string>(
  tells: StepRow<Status, Party>['tells'],
): tells is readonly Party[] {
  return Array.isArray(tells);
}
