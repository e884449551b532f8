import type { IncidentReportInput } from '@vern/domain/incident/schema';
import { TEST_PLACES } from './test-places.ts';

/** A kick in the schoolyard this morning, as the form sends it: valid, level 2, about the reporter alone. */
export function incidentReport(changes: Partial<IncidentReportInput> = {}) {
  return {
    theme: 'violence_and_threats',
    questionSetVersion: 1,
    codeListVersion: 1,
    unitId: TEST_PLACES.school,
    occurredOn: '2026-01-15',
    occurredTime: '08:15',
    occurredPrecision: 'about_time',
    location: 'schoolyard',
    kinds: ['hit', 'kick'],
    perpetratorRole: 'pupil',
    severitySelf: 2,
    affected: [{ physicalInjury: 'pain', psychologicalImpact: 'none', wantsContact: 'today' }],
    ...changes,
  } satisfies IncidentReportInput;
}
