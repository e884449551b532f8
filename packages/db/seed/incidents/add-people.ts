import type { Random } from '../random/create-random.ts';
import type { Report } from './add-report.ts';
import type { IncidentTables } from './incident-tables.ts';

/** Chance that somebody reports for a colleague, and that two were exposed. */
const FOR_A_COLLEAGUE = 0.1;
const TWO_EXPOSED = 0.04;

/** Who sent a report, whom it happened to and what it did to them. */
export function addPeople(tables: IncidentTables, random: Random, report: Report): void {
  const { municipalityId, id: incidentId, unit, event, reporterId, retentionClass } = report;
  const colleague = () => random.pick(unit.staffIds);
  const affected = new Set([random.chance(FOR_A_COLLEAGUE) ? colleague() : reporterId]);
  if (random.chance(TWO_EXPOSED)) affected.add(colleague());
  const identity = (personId: string, relation: string) =>
    tables.incident_identity.push({
      municipality_id: municipalityId,
      incident_id: incidentId,
      person_id: personId,
      relation,
      retention_class: retentionClass,
    });
  identity(reporterId, 'reporter');
  for (const [index, personId] of [...affected].entries()) {
    const affectedId = random.uuid(report.receivedAt);
    identity(personId, 'affected');
    // The event's harm is the worst over its persons: the first carries it.
    const harm =
      index === 0 ? event : { physicalInjury: 'none', psychologicalImpact: 'uncomfortable', absence: 'none' };
    tables.affected_employee.push({
      municipality_id: municipalityId,
      id: affectedId,
      incident_id: incidentId,
      physical_injury: harm.physicalInjury,
      psychological_impact: harm.psychologicalImpact,
      absence: harm.absence,
      retention_class: retentionClass,
    });
    if (harm.physicalInjury.startsWith('needs_')) {
      tables.affected_health.push({
        municipality_id: municipalityId,
        affected_id: affectedId,
        incident_id: incidentId,
        person_id: personId,
        injured_body_parts: [random.pick(['face', 'hand_finger', 'shoulder_arm', 'hip_leg'])],
        injury_kind: random.pick(['bruise', 'wound', 'sprain']),
        first_aid_given: true,
        saw_doctor: harm.physicalInjury !== 'needs_first_aid',
        consent_share_medical: random.chance(0.6),
      });
    }
  }
}
