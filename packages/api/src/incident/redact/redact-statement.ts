import { audit } from '@vern/domain/audit';
import { DomainError } from '@vern/domain/errors';
import { INCIDENT_STEPS } from '@vern/domain/incident';
import { checkRedaction, INCIDENT_RELATIONS } from '@vern/domain/incident/policy';
import type { IncidentInput } from '@vern/domain/incident/schema';
import { news } from '@vern/domain/notification';
import { checkFreeText } from '@vern/domain/privacy';
import { TO_PEOPLE } from '@vern/domain/statement';
import { nextStatus, toldOf } from '@vern/domain/step';
import type { Work } from '../../work.ts';
import { asDeputy } from '../record/as-deputy.ts';
import { loadIncident } from '../scope/load-incident.ts';

/**
 * Take the words out of a statement that a name slipped into. Somebody other than its author does it and says why; the
 * people of the report are told.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `reason_required`, `redaction_needs_second_person`,
 * `already_redacted`, or what the guard refuses of the reason.
 */
export async function redactStatement(work: Work, wanted: IncidentInput<'redact'>): Promise<void> {
  const { incidentId, statementId, reason, acknowledged } = wanted;
  const { facts, statements, grants } = await loadIncident(work, incidentId);
  const statement = statements.find((each) => each.id === statementId);
  if (!statement) throw new DomainError('not_found', { id: statementId });
  const party = grants.redact && INCIDENT_RELATIONS.entries[grants.redact.relation].party;
  if (!party) throw new DomainError('action_not_allowed', { action: 'redact' });
  nextStatus(INCIDENT_STEPS, { step: 'redact', from: facts.status, by: party, text: reason });
  const { authorId, redactedAt } = statement;
  checkRedaction({ authorId, actorId: work.scope.actorId, isRedacted: redactedAt !== null });
  checkFreeText('reason', reason, acknowledged);
  const { writes, record, news: topic } = INCIDENT_STEPS.rows.redact;
  await work.ports.incidents.redact(work.scope, {
    incidentId,
    statementId,
    at: work.now,
    reason: { id: work.newId(), kind: writes[0], ...TO_PEOPLE, text: reason, createdAt: work.now },
    audit: audit(
      work,
      record,
      { type: 'incident', id: incidentId },
      {
        entityType: 'statement',
        entityId: statementId,
        changedFields: ['text'],
        details: asDeputy(grants.redact),
      },
    ),
    news: news(work, topic, incidentId, {
      parties: toldOf(INCIDENT_STEPS, { step: 'redact', from: facts.status, by: party }),
      leftOut: [work.scope.actorId],
    }),
  });
}
