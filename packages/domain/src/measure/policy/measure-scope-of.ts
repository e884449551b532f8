import { osloDay } from '../../calendar/index.ts';
import type { MeasureStatus } from '../measure-status.ts';
import type { MeasureScope, MeasureSight } from './measure-policy.ts';

/** What is stored of a measure that its policy asks about. */
export type ScopedMeasure = {
  readonly ownerId: string;
  readonly status: MeasureStatus;
  readonly doneAt: Date | null;
};

/** The facts that the policy asks about, of a measure of a municipality. */
export function measureScopeOf(
  municipalityId: string,
  { ownerId, status, doneAt }: ScopedMeasure,
  sight: MeasureSight,
): MeasureScope {
  return { municipalityId, ownerId, status, doneOn: doneAt && osloDay(doneAt), ...sight };
}
