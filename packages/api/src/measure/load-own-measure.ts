import { DomainError } from '@vern/domain/errors';
import { type MeasureGrants, measureGrants } from '@vern/domain/measure/policy';
import type { OwnMeasure } from '@vern/domain/ports';
import type { Work } from '../work.ts';
import { measureScopeOf } from './measure-scope.ts';

/** A measure of one's own, and what one may do with it. */
export type LoadedMeasure = { readonly measure: OwnMeasure; readonly grants: MeasureGrants };

/**
 * Find one measure that the actor was given, however many others they have.
 * @throws {DomainError} `not_found`, also when it is somebody else's.
 */
export async function loadOwnMeasure(work: Work, measureId: string): Promise<LoadedMeasure> {
  const measure = await work.ports.measures.find(work.scope, measureId);
  if (!measure) throw new DomainError('not_found', { id: measureId });
  const grants = measureGrants(work.actor, measureScopeOf(work, measure), work.day);
  if (!grants.read) throw new DomainError('not_found', { id: measureId });
  return { measure, grants };
}
