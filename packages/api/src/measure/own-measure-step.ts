import type { AuditAction, OutboxTopic, OwnMeasure, OwnMeasureStep } from '@vern/domain/ports';
import { incidentAudit } from '../incident/record/incident-audit.ts';
import { incidentMessages } from '../incident/record/incident-messages.ts';
import type { Work } from '../work.ts';

/** What is written of a step with a measure of one's own: it goes on record with its report, and the handler is told. */
export function ownMeasureStep(
  work: Work,
  { id, incidentId }: OwnMeasure,
  expectedVersion: number,
  [action, topic]: readonly [AuditAction, OutboxTopic],
): OwnMeasureStep {
  return {
    id,
    expectedVersion,
    audit: incidentAudit(work, action, incidentId, {
      entityType: 'measure',
      entityId: id,
      changedFields: ['status', 'doneAt'],
    }),
    outbox: incidentMessages(work, incidentId, topic, ['handler']),
  };
}
