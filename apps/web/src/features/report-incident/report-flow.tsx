import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { useEffect, useState } from 'react';
import { useNow } from '../../language/use-now.ts';
import { loadGuard } from '../../name-guard/load-guard.ts';
import { useNameGuard } from '../../name-guard/use-name-guard.ts';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import type { Me } from '../../server/answers.ts';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { serverNow } from '../../server/server-clock.ts';
import { trpc } from '../../server/trpc.ts';
import { missingText } from './missing-text.ts';
import { ReceiptView } from './receipt-view.tsx';
import { answer, type ReportForm } from './report-form.ts';
import { firstOpenStep, missingIn, type ReportStep, stepsOf } from './report-steps.ts';
import { ReportView, titleOf } from './report-view.tsx';
import { StartOver } from './start-over.tsx';
import { useDraft } from './use-draft.ts';
import { useSendReport } from './use-send-report.ts';

export interface ReportFlowProps {
  readonly me: Me;
  readonly first: ReportForm;
  /** The report was begun before, here or on another device. */
  readonly isResumed: boolean;
  /** Everything is thrown away; the page begins again. */
  readonly onStartOver: () => void;
}

/** From the first question to the receipt. The step stands in the address, so that the browser's back button is ours. */
export function ReportFlow({ me, first, isResumed, onStartOver }: ReportFlowProps) {
  const report = useTexts('report');
  const now = useNow();
  const navigate = useNavigate();
  const { steg, igjen } = useSearch({ from: '/signed-in/meld' });
  const { form, change, saveState, stop } = useDraft(first, me.personId);
  const [isTried, setTried] = useState(false);
  const guard = useNameGuard();
  const send = useSendReport(stop);
  const colleagues = useColleagues(form);
  const steps = stepsOf(form);
  const open = firstOpenStep(form, now);
  // Where one came in stays the screen until one goes on: answering its last question by keyboard must not.
  const [entered] = useState(open);
  const wanted = steps.find((each) => each === steg) ?? entered;
  const step = steps.indexOf(wanted) <= steps.indexOf(open) ? wanted : open;
  useArrival(
    send.data ? report.receipt.title : titleOf(step, report, form.isForColleague),
    send.data ? 'receipt' : step,
  );
  useEffect(() => {
    // Fetched while there is a network, for the text that may be written without one.
    if (step === 'consequences') void loadGuard().catch(() => undefined);
  }, [step]);

  const goTo = (next: ReportStep) => {
    setTried(false);
    void navigate({ to: '/meld', search: { steg: next, ...(igjen ? { igjen } : {}) } });
  };
  const goOn = async (from: ReportForm) => {
    const isClean = from.isTextChecked || (await guard.check(from.description, from.acknowledged));
    if (isClean && !from.isTextChecked) change({ isTextChecked: true });
    const missing = missingIn(step, { ...from, isTextChecked: isClean }, serverNow());
    const next = steps[steps.indexOf(step) + 1];
    if (missing.length > 0) setTried(true);
    else if (next) goTo(next);
  };
  const onAnswer = (changes: Partial<ReportForm>, andGoOn: boolean) => {
    const after = answer(form, changes);
    change(changes);
    if (changes.description !== undefined) guard.forget();
    if (changes.acknowledged) void guard.check(after.description, after.acknowledged);
    if (andGoOn && missingIn(step, { ...after, isTextChecked: true }, serverNow()).length === 0) void goOn(after);
  };

  if (send.data) return <ReceiptView now={now} places={me.workPlaces} receipt={send.data} />;
  const missing = missingIn(step, form, now);
  return (
    <ReportView
      aside={
        <StartOver
          draftId={form.draftId}
          onStartOver={() => {
            stop();
            onStartOver();
          }}
        />
      }
      colleagues={colleagues}
      errorOf={(each) => (isTried && missing.includes(each) ? missingText(each, report) : undefined)}
      form={form}
      isSending={send.isPending}
      notice={
        send.error ? (
          <RefusalNotice error={send.error} />
        ) : (
          isResumed && step === open && <Notice announce="polite">{report.resumed}</Notice>
        )
      }
      now={now}
      onAnswer={onAnswer}
      onBack={() => goTo(steps[steps.indexOf(step) - 1] ?? step)}
      onGoTo={goTo}
      onNext={() => void goOn(form)}
      onSend={() => !send.isPending && send.mutate(form)}
      saveState={saveState}
      step={step}
      verdict={guard.verdict}
      workPlaces={me.workPlaces}
    />
  );
}

function useColleagues({ isForColleague, unitId }: ReportForm) {
  const { data } = useQuery({
    queryKey: QUERY_KEYS.colleagues(unitId ?? ''),
    queryFn: async () => (await trpc.organisation.colleagues.query({ nodeId: unitId ?? '' })).people,
    enabled: isForColleague && unitId !== null,
  });
  return data ?? [];
}
