import type { ReportTexts } from '@vern/i18n';
import type { MissingAnswer } from './report-steps.ts';

/** What stands beside a question that was left open. */
export function missingText(missing: MissingAnswer, { when, consequences, missing: general }: ReportTexts): string {
  const own: Partial<Record<MissingAnswer, string>> = {
    date: when.dateMissing,
    past: when.future,
    colleague: consequences.colleagueMissing,
  };
  return own[missing] ?? general;
}
