import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { canGoBack } from '../../routing/history-entries.ts';
import { useSearch } from '../../routing/use-search.ts';
import type { ReportForm } from './answers/report-form.ts';
import { reportHref, reportSearch } from './report-search.ts';
import { firstOpenStep, REPORT_QUESTIONS, type ReportScreen, stepsOf } from './report-steps.ts';

/**
 * Which screen stands, by the address, so that the browser's back button is ours. Every entry of the history names its
 * screen: one that does not, or that lies ahead of what is answered, is put right where it stands.
 *
 * @param isOver - The report is sent: the address says nothing any more.
 */
export function useStep(form: ReportForm, now: Date, isOver: boolean) {
  const { steg, endre, igjen } = useSearch(reportSearch);
  const [, navigate] = useLocation();
  const steps = stepsOf(form);
  const open = firstOpenStep(form, now);
  // Where one came in stays the screen until one goes on: answering its last question by keyboard must not.
  const [entered] = useState(open);
  const wanted = steps.find((each) => each === steg) ?? entered;
  // A change begins at the review, and may open questions that were answered then.
  const changing = (wanted === 'review' && REPORT_QUESTIONS.find((each) => each === endre)) || null;
  const step = changing || steps.indexOf(wanted) <= steps.indexOf(open) ? wanted : open;
  const [arrivedAt] = useState(step);

  useEffect(() => {
    if (isOver || (steg === step && (endre ?? null) === changing)) return;
    navigate(hrefOf({ step, changing }, igjen), { replace: true });
  }, [isOver, steg, step, endre, changing, igjen, navigate]);

  const goTo = (screen: ReportScreen) => {
    // A change is one step from the review and back: it leaves no trace in the history, however many questions it opens.
    const isBack = changing !== null && screen.step === 'review' && !screen.changing;
    if (isBack && canGoBack()) history.back();
    else navigate(hrefOf(screen, igjen), { replace: changing !== null });
  };
  const before = changing ? 'review' : steps[steps.indexOf(step) - 1];
  return { screen: { step, changing }, isArrival: step === arrivedAt && !changing, before, goTo };
}

function hrefOf({ step, changing }: ReportScreen, igjen: string | undefined): string {
  return reportHref({ steg: step, ...(changing ? { endre: changing } : {}), ...(igjen ? { igjen } : {}) });
}
