import { type MeasureStep, recordMeasureStep } from '@vern/domain/incident/record';
import type { OwnMeasure, OwnMeasureStep } from '@vern/domain/ports';
import { recordingOf } from '../incident/record/recording-of.ts';
import type { Work } from '../work.ts';

/** What is written of a step with a measure of one's own: it goes on record with its report, and the handler is told. */
export function ownMeasureStep(
  work: Work,
  { id, incidentId }: OwnMeasure,
  expectedVersion: number,
  step: Pick<MeasureStep, 'action' | 'tells'>,
): OwnMeasureStep {
  return { id, expectedVersion, ...recordMeasureStep({ ...step, measureId: id, incidentId }, recordingOf(work)) };
}
