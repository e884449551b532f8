import type { IncidentCase } from '../../../ports/index.ts';
import { firstDue } from '../first-due.ts';
import type { StepEffect } from '../step-effect.ts';
import { openMeasureOf, type SeenMeasure } from './open-measure-of.ts';

/**
 * What it does that a measure will not be carried out. Its owner is told.
 * @throws {DomainError} What `openMeasureOf` refuses.
 */
export function dropMeasureEffect({ measures }: Pick<IncidentCase, 'measures'>, seen: SeenMeasure): StepEffect {
  const { id, ownerId } = openMeasureOf({ measures }, seen);
  return {
    set: { measureDueOn: firstDue(measures.filter((each) => each.id !== id)) },
    changedMeasure: { id, expectedVersion: seen.measureVersion, set: { status: 'dropped' } },
    tells: [`person:${ownerId}`],
    details: { measure: id },
  };
}
