import { incidentAudit, incidentNews } from '@vern/domain/incident/record';
import type { AuditAction, OutboxTopic, OwnMeasure, OwnMeasureStep } from '@vern/domain/ports';
import { recordingOf } from '../incident/record/recording-of.ts';
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
    outbox: incidentNews(recordingOf(work), incidentId, topic, ['handler']),
  };
}
