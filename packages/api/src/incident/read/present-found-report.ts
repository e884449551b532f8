import type { FoundReport } from '@vern/domain/incident/ports';
import type { Work } from '../../work.ts';
import type { FoundReportView } from './incident-view.schema.ts';
import { presentIncidentRow } from './present-incident-row.ts';
import { presentNextStep } from './present-next-step.ts';

/** A report as a line for those who follow it: what happened and how far it has come, and nothing that one person wished. */
export function presentFoundReport(
  work: Pick<Work, 'organisation' | 'day'>,
  { facts, measures }: FoundReport,
): FoundReportView {
  const { wantsContact: _wish, clock: _clock, ...row } = presentIncidentRow(work, facts);
  return { ...row, nextStep: presentNextStep(facts, work.day, { tellsWish: false }), measures: { ...measures } };
}
