import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReportForm } from './report-form.ts';
import { firstOpenStep, type ReportStep, stepsOf } from './report-steps.ts';

/**
 * Which screen stands, by the address, so that the browser's back button is ours. Every entry of the history names its
 * screen: one that does not, or that lies ahead of what is answered, is put right where it stands.
 *
 * @param isOver - The report is sent: the address says nothing any more.
 */
export function useStep(form: ReportForm, now: Date, isOver: boolean) {
  const { steg, igjen } = useSearch({ from: '/signed-in/meld' });
  const navigate = useNavigate();
  const steps = stepsOf(form);
  const open = firstOpenStep(form, now);
  // Where one came in stays the screen until one goes on: answering its last question by keyboard must not.
  const [entered] = useState(open);
  const wanted = steps.find((each) => each === steg) ?? entered;
  const step = steps.indexOf(wanted) <= steps.indexOf(open) ? wanted : open;
  const [arrivedAt] = useState(step);

  useEffect(() => {
    if (isOver || steg === step) return;
    const search = { steg: step, ...(igjen ? { igjen } : {}) };
    void navigate({ to: '/meld', search, replace: true, resetScroll: false });
  }, [isOver, steg, step, igjen, navigate]);

  const goTo = (next: ReportStep) =>
    void navigate({ to: '/meld', search: { steg: next, ...(igjen ? { igjen } : {}) } });
  const beside = (by: 1 | -1) => steps[steps.indexOf(step) + by];
  return { step, isArrival: step === arrivedAt, next: beside(1), before: beside(-1), goTo };
}
