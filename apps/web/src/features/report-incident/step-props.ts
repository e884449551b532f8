import type { ReportForm } from './report-form.ts';
import type { MissingAnswer } from './report-steps.ts';

/** What every screen of the report gets. */
export interface StepProps {
  readonly form: ReportForm;
  readonly now: Date;
  /** Answer; with `last`, a tap also goes on to the next screen. A keyboard goes on with Enter. */
  readonly onAnswer: (change: Partial<ReportForm>, last?: 'last') => void;
  /** The error text of a question that was left open, once one has tried to go on. */
  readonly errorOf: (missing: MissingAnswer) => string | undefined;
}
