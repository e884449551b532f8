import type { UnitKind } from '@vern/domain/org-tree';
import type { ReportForm } from './answers/report-form.ts';
import type { MissingAnswer } from './report-steps.ts';

/** What every question of the report gets. */
export interface StepProps {
  readonly form: ReportForm;
  readonly now: Date;
  /** Of the unit that is reported from: a kindergarten is asked in a kindergarten's words. */
  readonly unitKind: UnitKind;
  /** The question stands alone on its screen, which asks it as its heading: it is changed from the review. */
  readonly isAlone: boolean;
  /** Says that a tap on an answer goes on or back to the review; nothing where it does not. A screen reader is told as well. */
  readonly tapHint: string | undefined;
  /** Answer; with `last`, a tap also goes on to the next screen. A keyboard goes on with Enter. */
  readonly onAnswer: (change: Partial<ReportForm>, last?: 'last') => void;
  /** The error text of a question that was left open, once one has tried to go on. */
  readonly errorOf: (missing: MissingAnswer) => string | undefined;
}
