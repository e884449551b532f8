import type { Random } from '../random/create-random.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { SettledReport } from './settle-report.ts';

/** Who sent a report, whom it happened to and what it did to them. */
export function addPeople(tables: IncidentTables, random: Random, report: SettledReport): void {
  const { municipalityId, id: incidentId, event, reporterId, retentionClass } = report;
  const common = { municipality_id: municipalityId, incident_id: incidentId, retention_class: retentionClass };
  const identity = (personId: string, relation: string) =>
    tables.incident_identity.push({ ...common, person_id: personId, relation });
  identity(reporterId, 'reporter');
  for (const { personId, physicalInjury, psychologicalImpact, absence, wantsContact, health } of event.affected) {
    const affectedId = random.uuid(report.receivedAt);
    identity(personId, 'affected');
    tables.affected_employee.push({
      ...common,
      id: affectedId,
      physical_injury: physicalInjury,
      psychological_impact: psychologicalImpact,
      absence,
      wants_contact: wantsContact,
    });
    if (health === null) continue;
    tables.affected_health.push({
      municipality_id: municipalityId,
      affected_id: affectedId,
      incident_id: incidentId,
      person_id: personId,
      injured_body_parts: health.injuredBodyParts,
      injury_kind: health.injuryKind,
      first_aid_given: health.firstAidGiven,
      saw_doctor: health.sawDoctor,
      consent_share_medical: health.consentShareMedical,
    });
  }
}
