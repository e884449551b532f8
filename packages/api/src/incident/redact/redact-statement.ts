import { DomainError } from '@vern/domain/errors';
import { INCIDENT_STEPS } from '@vern/domain/incident';
import { INCIDENT_NEWS } from '@vern/domain/incident/news';
import { checkRedaction, INCIDENT_RELATIONS } from '@vern/domain/incident/policy';
import type { IncidentInput } from '@vern/domain/incident/schema';
import { checkFreeText } from '@vern/domain/privacy';
import { type Address, mayReadStatement } from '@vern/domain/statement';
import { nextStatus, toldOf } from '@vern/domain/step';
import { audit, news } from '@vern/domain/subject';
import type { Work } from '../../work.ts';
import { asDeputy } from '../record/as-deputy.ts';
import { loadIncident } from '../scope/load-incident.ts';

/**
 * Take the words out of a statement that a name slipped into. Somebody other than its author does it and says why, to
 * those whom the words were for, and they are told.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `reason_required`, `redaction_needs_second_person`,
 * `already_redacted`, or what the guard refuses of the reason.
 */
export async function redactStatement(work: Work, wanted: IncidentInput<'redact'>): Promise<void> {
  const { incidentId, statementId, reason, acknowledged } = wanted;
  const { facts, statements, grants } = await loadIncident(work, incidentId);
  const { actorId } = work.scope;
  const statement = statements.find((each) => each.id === statementId);
  if (!statement || !mayReadStatement(statement, actorId, grants.readNotes !== null))
    throw new DomainError('not_found', { id: statementId });
  const party = grants.redact && INCIDENT_RELATIONS.entries[grants.redact.relation].party;
  if (!party) throw new DomainError('action_not_allowed', { action: 'redact' });
  nextStatus(INCIDENT_STEPS, { step: 'redact', from: facts.status, by: party, text: reason });
  const { authorId, redactedAt } = statement;
  checkRedaction({ authorId, actorId, isRedacted: redactedAt !== null });
  checkFreeText('reason', reason, acknowledged);
  const { writes, record, news: topic } = INCIDENT_STEPS.rows.redact;
  await work.ports.incidents.redact(work.scope, {
    incidentId,
    statementId,
    at: work.now,
    reason: { id: work.newId(), kind: writes[0], ...addressOf(statement), text: reason, createdAt: work.now },
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
    news: news(work, INCIDENT_NEWS, topic, incidentId, {
      parties:
        statement.audience === 'people'
          ? toldOf(INCIDENT_STEPS, { step: 'redact', from: facts.status, by: party })
          : [],
      personIds: statement.audience === 'one' ? [statement.addressedTo] : [],
      leftOut: [actorId],
    }),
  });
}

/** Why words are gone can tell what they were: it is for those whom they were for. */
function addressOf(statement: Address): Address {
  return statement.audience === 'one'
    ? { audience: 'one', addressedTo: statement.addressedTo }
    : { audience: statement.audience, addressedTo: null };
}
