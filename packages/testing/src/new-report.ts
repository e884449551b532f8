import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { INCIDENT_NEWS } from '@vern/domain/incident/news';
import type { NewIncident } from '@vern/domain/incident/ports';
import { AT_FIRST } from '@vern/domain/incident/shape';
import { TO_PEOPLE } from '@vern/domain/statement';
import { news } from '@vern/domain/subject';
import { v7 } from 'uuid';

/** What differs from an ordinary report: who sent it, where it happened, and who handles it. */
export interface NewReportOptions {
  readonly unitId: string;
  readonly reporterId: string;
  readonly affectedId?: string;
  readonly departmentId?: string | null;
  readonly handlerNodeId?: string;
  readonly handledBySteering?: boolean;
  readonly aboutLeader?: boolean;
  readonly hideName?: boolean;
  readonly consent?: boolean;
  readonly idempotencyKey?: string;
  readonly kinds?: NewIncident['facts']['kinds'];
  readonly occurredOn?: string;
  readonly text?: string;
}

const RECEIVED = new Date('2026-03-02T09:15:00Z');

/** One complete submit as the API writes it: facts, people, health, text, audit, outbox and deltas. */
export function newReport(options: NewReportOptions): NewIncident {
  const { unitId, reporterId, affectedId = reporterId, occurredOn = '2026-03-02', kinds = ['hit', 'kick'] } = options;
  const id = v7();
  const affectedRow = v7();
  const { text = 'Slått på armen under et friminutt.' } = options;
  const delta = (kind: string): NewIncident['deltas'][number] => ({
    id: v7(),
    family: kind === '' ? 'event' : 'kind',
    kind,
    unitId,
    occurredOn,
    receivedOn: '2026-03-02',
    severity: 2,
    physicalHarm: true,
    psychologicalStrain: false,
    delta: 1,
    recordedAt: RECEIVED,
  });
  return {
    facts: {
      ...AT_FIRST,
      id,
      theme: 'violence_and_threats',
      codeListVersion: 1,
      questionSetVersion: 1,
      severityRulesVersion: 1,
      unitId,
      departmentId: options.departmentId ?? null,
      handlerNodeId: options.handlerNodeId ?? unitId,
      handledBySteering: options.handledBySteering ?? false,
      aboutLeader: options.aboutLeader ?? false,
      hideNameFromSafetyRep: options.hideName ?? false,
      occurredOn,
      occurredTime: '09:05',
      occurredPrecision: 'about_time',
      location: 'schoolyard',
      kinds,
      perpetratorRole: options.aboutLeader ? 'leader' : 'pupil',
      themeAnswers: {},
      severitySelf: 2,
      severityFloor: 2,
      severity: 2,
      physicalHarm: true,
      psychologicalStrain: false,
      wantsContact: 'today',
      status: 'submitted',
      statusSince: '2026-03-02',
      nextDueOn: '2026-03-04',
      dueRulesVersion: DEADLINE_RULES_VERSION,
      receivedAt: RECEIVED,
      updatedAt: RECEIVED,
    },
    continues: null,
    idempotencyKey: options.idempotencyKey ?? v7(),
    draftId: null,
    retentionClass: 'injury_preserve',
    identities: [
      { personId: reporterId, relation: 'reporter', affectedId: null },
      { personId: affectedId, relation: 'affected', affectedId: affectedRow },
    ],
    affected: [
      {
        id: affectedRow,
        physicalInjury: 'visible_marks',
        psychologicalImpact: 'none',
        absence: 'none',
        wantsContact: 'today',
      },
    ],
    health: [
      {
        affectedId: affectedRow,
        personId: affectedId,
        injuredBodyParts: ['shoulder_arm'],
        injuryKind: 'bruise',
        firstAidGiven: false,
        sawDoctor: false,
        consentShareMedical: options.consent ?? false,
      },
    ],
    statements: [{ id: v7(), kind: 'description', ...TO_PEOPLE, text, createdAt: RECEIVED }],
    audit: [
      {
        id: v7(),
        at: new Date(),
        action: 'incident.submit',
        entityType: 'incident',
        entityId: id,
        subject: { type: 'incident', id },
        changedFields: [],
        details: {},
      },
    ],
    news: news({ newId: v7, now: RECEIVED }, INCIDENT_NEWS, 'incident.submitted', id, {
      parties: ['handler', 'safety_rep', 'affected'],
    }),
    deltas: ['', ...kinds].map(delta),
  };
}
