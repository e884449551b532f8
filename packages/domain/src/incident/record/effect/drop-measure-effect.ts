import { MEASURE_NEWS } from '../../../measure/news/index.ts';
import { news } from '../../../subject/index.ts';
import { firstDue } from '../first-due.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';
import { measureInStep, type SeenMeasure, type WithMeasures } from './measure-in-step.ts';

/**
 * What it does that a measure will not be carried out. Its owner is told.
 * @throws {DomainError} What `measureInStep` refuses.
 */
export function dropMeasureEffect({ measures }: WithMeasures, seen: SeenMeasure, by: Recording): StepEffect {
  const { id, ownerId, to: status } = measureInStep({ measures }, seen, 'drop');
  return {
    set: { measureDueOn: firstDue(measures.filter((each) => each.id !== id)) },
    changedMeasure: { id, expectedVersion: seen.measureVersion, set: { status } },
    news: news(by, MEASURE_NEWS, 'measure.changed', id, { personIds: [ownerId], leftOut: [by.actorId] }),
    details: { measure: id },
  };
}
