import { addMeasureEffect, type DecidedMeasure } from '@vern/domain/incident/record';
import { checkFreeText } from '@vern/domain/privacy';
import type { Work } from '../../work.ts';
import { recordingOf } from '../record/recording-of.ts';
import { takeStep } from '../step/take-step.ts';
import { checkOwner } from './check-owner.ts';

type NewMeasure = DecidedMeasure & {
  readonly incidentId: string;
  readonly version: number;
  readonly acknowledged: readonly string[];
};

/**
 * Decide on a measure, with one owner and one day. The owner and the people of the event are told.
 * @throws {DomainError} `measure_due_in_past`, `measure_due_too_far`, `person_not_in_unit`, and what every step may refuse.
 */
export function addMeasure(work: Work, measure: NewMeasure): Promise<void> {
  const { incidentId, version, acknowledged, ...decided } = measure;
  return takeStep(work, { incidentId, version, ability: 'addMeasure' }, async ({ facts }) => {
    const effect = addMeasureEffect(facts, decided, recordingOf(work));
    checkFreeText('title', decided.title, acknowledged);
    await checkOwner(work, facts, decided.ownerId);
    return effect;
  });
}
