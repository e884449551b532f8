import { explainIncidentAbilities } from '@vern/domain/incident/policy';
import type { MeasureSight } from '@vern/domain/measure/policy';
import type { FoundMeasure } from '@vern/domain/measure/ports';
import { incidentScopeOf } from '../incident/index.ts';
import type { Work } from '../work.ts';

/** What the reports that a measure came from let the actor do with it, each by its own policy. */
export async function sightOf(work: Work, { origins }: Pick<FoundMeasure, 'origins'>): Promise<MeasureSight> {
  const sight: { -readonly [Part in keyof MeasureSight]: MeasureSight[Part] } = { decides: null, reads: null };
  for (const { id } of origins) {
    const found = await work.ports.incidents.find(work.scope, id);
    const grants = found && explainIncidentAbilities(work.actor, incidentScopeOf(work, found), work.day);
    if (!grants?.read) continue;
    sight.decides ??= grants.addMeasure;
    sight.reads ??= grants.readStatements;
  }
  return sight;
}
