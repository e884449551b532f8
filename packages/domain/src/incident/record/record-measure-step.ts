import { MEASURE_STEPS, type MeasureAuditAction, type MeasureParty, type MeasureStatus } from '../../measure/index.ts';
import type { MeasureNews } from '../../measure/ports/index.ts';
import { toldOf } from '../../step/index.ts';
import { audit, type NewAuditEntry, news } from '../../subject/index.ts';
import { INCIDENT_NEWS } from '../news/index.ts';
import type { Recording } from './recording.ts';

/** A measure that is finished, or not finished after all. */
export type MeasureStep = {
  readonly step: 'finish' | 'reopen';
  readonly measureId: string;
  readonly incidentId: string;
  /** Where it stood before. */
  readonly from: MeasureStatus;
  readonly as: MeasureParty;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string | undefined;
};

/** What goes on record with its report when a measure is finished or reopened, and who is told. */
export function recordMeasureStep(
  { step, measureId, incidentId, from, as, deputyFor }: MeasureStep,
  by: Recording,
): { readonly audit: NewAuditEntry<MeasureAuditAction>; readonly news: readonly MeasureNews[] } {
  const row = MEASURE_STEPS.rows[step];
  return {
    audit: audit(
      by,
      row.record,
      { type: 'incident', id: incidentId },
      {
        entityType: 'measure',
        entityId: measureId,
        changedFields: ['status', 'doneAt'],
        details: deputyFor === undefined ? {} : { deputyFor },
      },
    ),
    news: news(by, INCIDENT_NEWS, row.news, incidentId, {
      // It is news of the report, and its measure's owner is no party of that.
      parties: toldOf(MEASURE_STEPS, { step, from, by: as }).filter((party) => party !== 'owner'),
      leftOut: [by.actorId],
    }),
  };
}
