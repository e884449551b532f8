import { changeMeasureEffect, measureInStep, type SeenMeasure } from '@vern/domain/incident/record';
import type { Work } from '../../work.ts';
import { recordingOf } from '../record/recording-of.ts';
import { takeStep } from '../step/take-step.ts';
import { checkOwner } from './check-owner.ts';

type Change = SeenMeasure & {
  readonly incidentId: string;
  readonly version: number;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/**
 * Give a measure another owner or another day, and say why. Both owners and the people of the event are told.
 * @throws {DomainError} `measure_not_changed`, `measure_due_in_past`, `measure_due_too_far`, `person_not_in_unit`, and what every step may refuse.
 */
export function changeMeasure(work: Work, change: Change): Promise<void> {
  const { measureId, measureVersion, ownerId, dueOn, reason, ...step } = change;
  const seen = { measureId, measureVersion };
  return takeStep(work, { ...step, ability: 'changeMeasure', text: reason }, async (found) => {
    const effect = changeMeasureEffect(found, seen, { ownerId, dueOn }, recordingOf(work));
    if (ownerId !== measureInStep(found, seen, 'change').ownerId) await checkOwner(work, found.facts, ownerId);
    return effect;
  });
}
