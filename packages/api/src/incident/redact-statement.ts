import { DomainError } from '@vern/domain/errors';
import { checkRedaction } from '@vern/domain/incident/policy';
import type { Work } from '../work.ts';
import { incidentAudit } from './incident-audit.ts';
import { loadIncident } from './load-incident.ts';

type Redaction = { readonly incidentId: string; readonly statementId: string };

/**
 * Take the words out of a statement that a name slipped into. Somebody other than its author does it.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `redaction_needs_second_person`, `already_redacted`.
 */
export async function redactStatement(work: Work, { incidentId, statementId }: Redaction): Promise<void> {
  const { statements, grants } = await loadIncident(work, incidentId);
  const statement = statements.find((each) => each.id === statementId);
  if (!statement) throw new DomainError('not_found', { id: statementId });
  if (!grants.redact) throw new DomainError('action_not_allowed', { action: 'redact' });
  const { authorId, redactedAt } = statement;
  checkRedaction({ authorId, actorId: work.scope.actorId, isRedacted: redactedAt !== null });
  const audit = incidentAudit(work, 'incident.redact', incidentId, {
    entityType: 'statement',
    entityId: statementId,
    changedFields: ['text'],
  });
  await work.ports.incidents.redact(work.scope, statementId, work.now, audit);
}
