import { osloDay } from '@vern/domain/calendar';
import type { MeasureScope } from '@vern/domain/measure/policy';
import type { OwnMeasure } from '@vern/domain/ports';
import type { Work } from '../work.ts';

/** The facts that the policy asks about, of a measure that the actor owns. */
export function measureScopeOf({ scope }: Pick<Work, 'scope'>, { status, doneAt }: OwnMeasure): MeasureScope {
  const { municipalityId, actorId: ownerId } = scope;
  return { municipalityId, ownerId, status, doneOn: doneAt && osloDay(doneAt), decides: null };
}
