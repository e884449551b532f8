import type { IncidentDraft } from '@vern/domain/incident/schema';
import type { Beginning, ReportForm } from '../answers/report-form.ts';
import type { Agreed, KeptReport } from './draft-store.ts';
import { fromDraft } from './from-draft.ts';
import { mergeReports } from './merge-reports.ts';

/** A begun report as the server keeps it. */
export type StoredReport = { readonly id: string; readonly version: number; readonly content: IncidentDraft };

/** A report taken up again: its answers, and what the server has of them. */
export type Resumed = { readonly form: ReportForm; readonly agreed: Agreed | null };

/**
 * Take up what the server keeps, together with what lies on this device: what was written on either since they agreed
 * last.
 *
 * @param fresh - What a new report would begin with, for what the server does not keep.
 */
export function resumeDraft(
  local: Pick<KeptReport, 'form' | 'agreed'> | null,
  fresh: Beginning,
  stored: StoredReport,
): Resumed {
  if (local && stored.version === local.agreed?.version) return local;
  const begunAt = local?.form.begunAt ?? fresh.begunAt;
  const theirs = fromDraft({ ...fresh, begunAt, draftId: stored.id }, stored.content);
  const form = local ? mergeReports(local.agreed?.form ?? null, local.form, theirs) : theirs;
  return { form, agreed: { version: stored.version, form: theirs } };
}
