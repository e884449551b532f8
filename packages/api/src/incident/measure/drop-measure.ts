import { dropMeasureEffect, type SeenMeasure } from '@vern/domain/incident/record';
import type { Work } from '../../work.ts';
import { recordingOf } from '../record/recording-of.ts';
import { takeStep } from '../step/take-step.ts';

type Drop = SeenMeasure & {
  readonly incidentId: string;
  readonly version: number;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/**
 * Say that a measure will not be carried out, and why. Its owner and the people of the event are told.
 * @throws {DomainError} `not_found`, `reason_required`, and what every step may refuse.
 */
export function dropMeasure(work: Work, { measureId, measureVersion, reason, ...step }: Drop): Promise<void> {
  return takeStep(work, { ...step, ability: 'dropMeasure', text: reason }, (found) =>
    dropMeasureEffect(found, { measureId, measureVersion }, recordingOf(work)),
  );
}
