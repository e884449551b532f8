import { osloDay } from '../../../calendar/index.ts';
import { checkMeasureDue } from '../../../measure/index.ts';
import { MEASURE_NEWS } from '../../../measure/news/index.ts';
import { news } from '../../../subject/index.ts';
import type { IncidentFacts } from '../../shape/index.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';
import type { DecidedMeasure } from './decided-measure.ts';

/**
 * What a new measure does. Its owner is told besides the people of the event.
 * @throws {DomainError} `measure_due_in_past`, `measure_due_too_far`.
 */
export function addMeasureEffect({ measureDueOn }: IncidentFacts, decided: DecidedMeasure, by: Recording): StepEffect {
  const { dueOn, ownerId } = decided;
  checkMeasureDue(dueOn, osloDay(by.now));
  const id = by.newId();
  return {
    // Whatever changes the report's own day changes the version that is checked.
    set: { measureDueOn: measureDueOn !== null && measureDueOn < dueOn ? measureDueOn : dueOn },
    measures: [{ id, ...decided, status: 'planned', createdAt: by.now, createdById: by.actorId }],
    news: news(by, MEASURE_NEWS, 'measure.assigned', id, { personIds: [ownerId], leftOut: [by.actorId] }),
    details: { measure: id },
  };
}
