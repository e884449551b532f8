import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReportForm } from './report-form.ts';
import { firstOpenStep, REPORT_QUESTIONS, type ReportScreen, stepsOf } from './report-steps.ts';

/**
 * Which screen stands, by the address, so that the browser's back button is ours. Every entry of the history names its
 * screen: one that does not, or that lies ahead of what is answered, is put right where it stands.
 *
 * @param isOver - The report is sent: the address says nothing any more.
 */
export function useStep(form: ReportForm, now: Date, isOver: boolean) {
  const { steg, endre, igjen } = useSearch({ from: '/signed-in/meld' });
  const navigate = useNavigate();
  const { history } = useRouter();
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
    const search = searchOf({ step, changing }, igjen);
    void navigate({ to: '/meld', search, replace: true, resetScroll: false });
  }, [isOver, steg, step, endre, changing, igjen, navigate]);

  const goTo = (screen: ReportScreen) => {
    // A change is one step from the review and back: it leaves no trace in the history, however many questions it opens.
    const isBack = changing !== null && screen.step === 'review' && !screen.changing;
    if (isBack && history.canGoBack()) history.back();
    else void navigate({ to: '/meld', search: searchOf(screen, igjen), replace: changing !== null });
  };
  const before = changing ? 'review' : steps[steps.indexOf(step) - 1];
  return { screen: { step, changing }, isArrival: step === arrivedAt && !changing, before, goTo };
}

function searchOf({ step, changing }: ReportScreen, igjen: string | undefined) {
  return { steg: step, ...(changing ? { endre: changing } : {}), ...(igjen ? { igjen } : {}) };
}
