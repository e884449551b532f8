import { DomainError } from '@vern/domain/errors';
import { foundMeasure, MEASURE_NOUN, type MeasureNoun } from '../../measure/measure-noun.ts';
import { loadIncident } from '../scope/load-incident.ts';

/** A measure of a report that the actor may see: finished by who decides on measures there, or by its owner. */
export const MEASURE_OF_INCIDENT: MeasureNoun<{
  readonly incidentId: string;
  readonly measureId: string;
  readonly version: number;
}> = {
  ...MEASURE_NOUN,
  load: async (work, { incidentId, measureId }) => {
    const { measures, grants } = await loadIncident(work, incidentId);
    const measure = measures.find(({ id }) => id === measureId);
    if (!measure) throw new DomainError('not_found', { id: measureId });
    return foundMeasure(work, { ...measure, incidentId }, grants.addMeasure);
  },
};
