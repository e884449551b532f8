import { DomainError } from '@vern/domain/errors';
import { type MeasureAbility, measureAbilities } from '@vern/domain/measure/policy';
import type { OwnMeasure } from '@vern/domain/ports';
import type { Work } from '../work.ts';
import { measureScopeOf } from './measure-scope.ts';

/** A measure of one's own, and what one may do with it. */
export type LoadedMeasure = {
  readonly measure: OwnMeasure;
  readonly abilities: Readonly<Record<MeasureAbility, boolean>>;
};

/**
 * Find one measure that the actor was given, however many others they have.
 * @throws {DomainError} `not_found`, also when it is somebody else's.
 */
export async function loadOwnMeasure(work: Work, measureId: string): Promise<LoadedMeasure> {
  const measure = await work.ports.measures.find(work.scope, measureId);
  if (!measure) throw new DomainError('not_found', { id: measureId });
  const abilities = measureAbilities(work.actor, measureScopeOf(work, measure), work.day);
  if (!abilities.read) throw new DomainError('not_found', { id: measureId });
  return { measure, abilities };
}
