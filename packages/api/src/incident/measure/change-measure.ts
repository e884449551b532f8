import { DomainError } from '@vern/domain/errors';
import { checkMeasureDue } from '@vern/domain/measure';
import type { Work } from '../../work.ts';
import { takeStep } from '../step/take-step.ts';
import { checkOwner } from './check-owner.ts';
import { firstDue } from './first-due.ts';
import { openMeasureOf } from './open-measure-of.ts';

type Change = {
  readonly incidentId: string;
  readonly version: number;
  readonly measureId: string;
  readonly measureVersion: number;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/**
 * Give a measure another owner or another day, and say why. Both owners and the people of the event are told.
 * @throws {DomainError} `measure_not_changed`, `measure_due_in_past`, `person_not_in_unit`, and what every step may refuse.
 */
export function changeMeasure(work: Work, change: Change): Promise<void> {
  const { measureId, measureVersion, ownerId, dueOn, reason, ...step } = change;
  return takeStep(work, { ...step, ability: 'changeMeasure', text: reason }, async ({ facts, measures }) => {
    const measure = openMeasureOf({ measures }, measureId, measureVersion);
    const isGiven = ownerId !== measure.ownerId;
    const isPutOff = dueOn !== measure.dueOn;
    if (!isGiven && !isPutOff) throw new DomainError('measure_not_changed');
    if (isPutOff) checkMeasureDue(dueOn, work.day);
    if (isGiven) await checkOwner(work, facts, ownerId);
    const set = { ownerId, dueOn };
    return {
      set: { measureDueOn: firstDue(measures.map((each) => (each.id === measureId ? { ...each, ...set } : each))) },
      changedMeasure: { id: measureId, expectedVersion: measureVersion, set },
      tells: [...new Set([`person:${ownerId}`, `person:${measure.ownerId}`])],
      details: { measure: measureId },
    };
  });
}
