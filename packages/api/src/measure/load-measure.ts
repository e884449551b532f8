import { DomainError } from '@vern/domain/errors';
import { type MeasureGrants, measureGrants, measureScopeOf } from '@vern/domain/measure/policy';
import type { FoundMeasure } from '@vern/domain/measure/ports';
import type { Work } from '../work.ts';
import { sightOf } from './sight-of.ts';

/** A measure that was found, and what the actor may do with it. */
export type LoadedMeasure = { readonly measure: FoundMeasure; readonly grants: MeasureGrants };

/**
 * Find a measure.
 * @throws {DomainError} `not_found`, also when it is there and the actor may not read it.
 */
export async function loadMeasure(work: Work, id: string): Promise<LoadedMeasure> {
  const measure = await work.ports.measures.find(work.scope, id);
  if (!measure) throw new DomainError('not_found', { id });
  const scope = measureScopeOf(work.scope.municipalityId, measure, await sightOf(work, measure));
  const grants = measureGrants(work.actor, scope, work.day);
  if (!grants.read) throw new DomainError('not_found', { id });
  return { measure, grants };
}
