import { type News, news, type Topic } from '../../notification/index.ts';
import type { AuditAction, NewAuditEntry } from '../../ports/index.ts';
import { incidentAudit } from './incident-audit.ts';
import type { Recording } from './recording.ts';

/** A measure that is finished, or not finished after all. */
export type MeasureStep = {
  readonly measureId: string;
  readonly incidentId: string;
  readonly action: Extract<AuditAction, 'incident.finish_measure' | 'incident.reopen_measure'>;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string | undefined;
  /** The news of it to the handler; left out when the handler did it. */
  readonly tells?: Topic;
};

/** What goes on record with its report when a measure is finished or reopened, and what the handler is told. */
export function recordMeasureStep(
  { measureId, incidentId, action, deputyFor, tells }: MeasureStep,
  by: Recording,
): { readonly audit: NewAuditEntry; readonly news: readonly News[] } {
  return {
    audit: incidentAudit(by, action, incidentId, {
      entityType: 'measure',
      entityId: measureId,
      changedFields: ['status', 'doneAt'],
      details: deputyFor === undefined ? {} : { deputyFor },
    }),
    news: tells === undefined ? [] : news(by, tells, incidentId, { parties: ['handler'], leftOut: [by.actorId] }),
  };
}
