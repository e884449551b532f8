import { useQuery } from '@tanstack/react-query';
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
import { ReceiptView } from './receipt-view.tsx';
import { answer, type ReportForm } from './report-form.ts';
import { missingIn, type ReportStep } from './report-steps.ts';
import { ReportView, titleOf } from './report-view.tsx';
import { SentBefore } from './sent-before.tsx';
import { StartOver } from './start-over.tsx';
import { useDraft } from './use-draft.ts';
import { useSendReport } from './use-send-report.ts';
import { useStep } from './use-step.ts';

export interface ReportFlowProps {
  readonly me: Me;
  readonly first: ReportForm;
  /** The report was begun before, here or on another device. */
  readonly isResumed: boolean;
  /** Everything is thrown away; the page begins again. */
  readonly onStartOver: () => void;
}

/** From the first question to the receipt. */
export function ReportFlow({ me, first, isResumed, onStartOver }: ReportFlowProps) {
  const report = useTexts('report');
  const now = useNow();
  const draft = useDraft(first, me.personId);
  const { form, change, saveState, sentAs } = draft;
  const { send, isPending, data: receipt, error } = useSendReport(draft);
  const { step, isArrival, next, before, goTo } = useStep(form, now, Boolean(receipt ?? sentAs));
  // How often one has tried to go on from this screen without an answer that it needs.
  const [tries, setTries] = useState(0);
  const [isFresh, setFresh] = useState(isResumed);
  const guard = useNameGuard();
  const colleagues = useColleagues(form);
  const [title, place] = receipt
    ? [report.receipt.title, 'receipt']
    : sentAs
      ? [report.sentBefore.title, 'sent-before']
      : [titleOf(step, report, form.isForColleague), step];
  useArrival(title, place);
  useEffect(() => {
    if (!isArrival) setFresh(false);
  }, [isArrival]);
  useEffect(() => {
    // Fetched while there is a network, for the text that may be written without one.
    if (step === 'consequences') void loadGuard().catch(() => undefined);
  }, [step]);

  const leaveFor = (to: ReportStep) => {
    setTries(0);
    setFresh(false);
    goTo(to);
  };
  const goOn = async (from: ReportForm) => {
    const isClean = from.isTextChecked || (await guard.check(from.description, from.acknowledged));
    if (isClean && !from.isTextChecked) change({ isTextChecked: true });
    const missing = missingIn(step, { ...from, isTextChecked: isClean }, serverNow());
    if (missing.length > 0) setTries((count) => count + 1);
    else if (next) leaveFor(next);
  };
  const onAnswer = (changes: Partial<ReportForm>, andGoOn: boolean) => {
    const after = answer(form, changes);
    change(changes);
    setFresh(false);
    if (changes.description !== undefined) guard.forget();
    if (changes.acknowledged) void guard.check(after.description, after.acknowledged);
    if (andGoOn && missingIn(step, { ...after, isTextChecked: true }, serverNow()).length === 0) void goOn(after);
  };

  if (receipt) return <ReceiptView now={now} places={me.workPlaces} receipt={receipt} />;
  if (sentAs) return <SentBefore incidentId={sentAs} onAnother={onStartOver} text={form.description.trim()} />;
  const missing = missingIn(step, form, now);
  return (
    <ReportView
      aside={
        <StartOver
          onStartOver={() => {
            draft.throwAway();
            onStartOver();
          }}
        />
      }
      colleagues={colleagues}
      errorOf={(each) => (tries > 0 && missing.includes(each) ? report.missing[each] : undefined)}
      form={form}
      isSending={isPending}
      notice={
        error ? (
          <RefusalNotice error={error} signInBeside={saveState === 'nowhere' ? report.signInBeside : undefined} />
        ) : (
          isFresh && isArrival && <Notice announce="polite">{report.resumed}</Notice>
        )
      }
      now={now}
      onAnswer={onAnswer}
      onBack={() => leaveFor(before ?? step)}
      onGoTo={leaveFor}
      onNext={() => void goOn(form)}
      onSend={() => send(form)}
      saveState={saveState}
      step={step}
      tries={tries}
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
