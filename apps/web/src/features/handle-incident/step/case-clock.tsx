import { REPORTER_STEP_LABELS } from '@vern/domain/incident';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { ReportClock } from '@vern/ui/patterns/report-clock';
import type { CaseView } from '../../../server/answers.ts';

/** How far the report has come; none for a withdrawn one. */
export function CaseClock({ view: { clock } }: { readonly view: Pick<CaseView, 'clock'> }) {
  const mine = useTexts('mine');
  const { locale } = useLanguage();
  if (!clock) return null;
  return (
    <ReportClock
      label={mine.clock}
      stateLabels={mine.states}
      steps={clock.map(({ step, state }) => ({ step, state, label: labelOf(REPORTER_STEP_LABELS, step, locale) }))}
    />
  );
}
