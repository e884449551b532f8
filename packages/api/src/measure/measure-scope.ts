import { osloDay } from '@vern/domain/calendar';
import type { MeasureScope } from '@vern/domain/measure/policy';
import type { MeasureRecord } from '@vern/domain/measure/ports';
import type { Work } from '../work.ts';

/** The facts that the policy asks about, of a measure that somebody owns. */
export function measureScopeOf(
  { scope: { municipalityId } }: Pick<Work, 'scope'>,
  { ownerId, status, doneAt }: Pick<MeasureRecord, 'ownerId' | 'status' | 'doneAt'>,
  decides: MeasureScope['decides'] = null,
): MeasureScope {
  return { municipalityId, ownerId, status, doneOn: doneAt && osloDay(doneAt), decides };
}
