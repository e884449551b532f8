import { checkMeasureDue, type MeasureType } from '@vern/domain/measure';
import { checkFreeText } from '@vern/domain/privacy';
import type { Work } from '../../work.ts';
import { takeStep } from '../step/take-step.ts';
import { checkOwner } from './check-owner.ts';

type NewMeasure = {
  readonly incidentId: string;
  readonly version: number;
  readonly type: MeasureType;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly acknowledged: readonly string[];
};

/**
 * Decide on a measure, with one owner and one day. The owner and the people of the event are told.
 * @throws {DomainError} `measure_due_in_past`, `person_not_in_unit`, and what every step may refuse.
 */
export function addMeasure(work: Work, measure: NewMeasure): Promise<void> {
  const { incidentId, version, type, title, ownerId, dueOn, acknowledged } = measure;
  return takeStep(work, { incidentId, version, ability: 'addMeasure' }, async ({ facts }) => {
    checkMeasureDue(dueOn, work.day);
    checkFreeText('title', title, acknowledged);
    await checkOwner(work, facts, ownerId);
    const id = work.newId();
    // Whatever changes the report's own day changes the version that is checked.
    const { measureDueOn } = facts;
    return {
      set: { measureDueOn: measureDueOn !== null && measureDueOn < dueOn ? measureDueOn : dueOn },
      measures: [
        { id, type, title, ownerId, dueOn, status: 'planned', createdAt: work.now, createdById: work.scope.actorId },
      ],
      tells: [`person:${ownerId}`],
      details: { measure: id },
    };
  });
}
