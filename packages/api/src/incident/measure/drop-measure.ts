import type { Work } from '../../work.ts';
import { takeStep } from '../step/take-step.ts';
import { firstDue } from './first-due.ts';
import { openMeasureOf } from './open-measure-of.ts';

type Drop = {
  readonly incidentId: string;
  readonly version: number;
  readonly measureId: string;
  readonly measureVersion: number;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/**
 * Say that a measure will not be carried out, and why. Its owner and the people of the event are told.
 * @throws {DomainError} `not_found`, `reason_required`, and what every step may refuse.
 */
export function dropMeasure(work: Work, { measureId, measureVersion, reason, ...step }: Drop): Promise<void> {
  return takeStep(work, { ...step, ability: 'dropMeasure', text: reason }, ({ measures }) => {
    const { id, ownerId } = openMeasureOf({ measures }, measureId, measureVersion);
    return {
      set: { measureDueOn: firstDue(measures.filter((each) => each.id !== id)) },
      changedMeasure: { id, expectedVersion: measureVersion, set: { status: 'dropped' } },
      tells: [`person:${ownerId}`],
      details: { measure: id },
    };
  });
}
