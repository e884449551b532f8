import { osloDay } from '../../../calendar/index.ts';
import { DomainError } from '../../../errors.ts';
import { checkMeasureDue } from '../../../measure/index.ts';
import { MEASURE_NEWS } from '../../../measure/news/index.ts';
import { news } from '../../../subject/index.ts';
import { firstDue } from '../first-due.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';
import type { DecidedMeasure } from './decided-measure.ts';
import { measureInStep, type SeenMeasure, type WithMeasures } from './measure-in-step.ts';

/**
 * What another owner or another day of a measure does. Both owners are told.
 * @throws {DomainError} `measure_not_changed`, `measure_due_in_past`, `measure_due_too_far`, and what `measureInStep` refuses.
 */
export function changeMeasureEffect(
  { measures }: WithMeasures,
  seen: SeenMeasure,
  set: Pick<DecidedMeasure, 'ownerId' | 'dueOn'>,
  by: Recording,
): StepEffect {
  const { id, ownerId, dueOn } = measureInStep({ measures }, seen, 'change');
  if (set.ownerId === ownerId && set.dueOn === dueOn) throw new DomainError('measure_not_changed');
  if (set.dueOn !== dueOn) checkMeasureDue(set.dueOn, osloDay(by.now));
  return {
    set: { measureDueOn: firstDue(measures.map((each) => (each.id === id ? { ...each, ...set } : each))) },
    changedMeasure: { id, expectedVersion: seen.measureVersion, set },
    news: news(by, MEASURE_NEWS, 'measure.changed', id, { personIds: [set.ownerId, ownerId], leftOut: [by.actorId] }),
    details: { measure: id },
  };
}
