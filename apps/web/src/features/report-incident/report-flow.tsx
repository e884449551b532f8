import { useQuery } from '@tanstack/react-query';
import { serverNow, useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { loadGuard } from '../../name-guard/load-guard.ts';
import { useNameGuard } from '../../name-guard/use-name-guard.ts';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import type { Me } from '../../server/answers.ts';
import { ask } from '../../server/ask.ts';
import { answer, type ReportForm } from './answers/report-form.ts';
import type { Agreed } from './draft/draft-store.ts';
import { useDraft } from './draft/use-draft.ts';
import { loadReview } from './load-review.ts';
import { useSendReport } from './receipt/use-send-report.ts';
import { missingIn, questionsOf, type ReportScreen, screenAfter } from './report-steps.ts';
import { ReportView, titleOf } from './report-view.tsx';
import { useStep } from './use-step.ts';

const StartOver = lazy(async () => ({ default: (await loadReview()).StartOver }));
const OverPart = lazy(async () => ({ default: (await loadReview()).OverPart }));

export interface ReportFlowProps {
  readonly me: Me;
  readonly first: ReportForm;
  /** What the server had of it when it was taken up. */
  readonly agreed: Agreed | null;
  /** The report was begun before, here or on another device. */
  readonly isResumed: boolean;
  /** Everything is thrown away; the page begins again. */
  readonly onStartOver: () => void;
}

/** From the first question to the receipt. */
export function ReportFlow({ me, first, agreed, isResumed, onStartOver }: ReportFlowProps) {
  const report = useTexts('report');
  const now = useNow();
  const draft = useDraft(first, agreed, me.personId);
  const { form, change, saveState, sentAs, isMerged } = draft;
  const { send, isPending, data: outcome, error } = useSendReport(draft, me.personId);
  const isQueued = outcome === 'queued';
  const receipt = isQueued ? null : outcome;
  const { screen, isArrival, before, goTo } = useStep(form, now, isQueued || Boolean(receipt ?? sentAs));
  // How often one has tried to go on from this screen without an answer that it needs.
  const [tries, setTries] = useState(0);
  const [isFresh, setFresh] = useState(isResumed);
  const guard = useNameGuard();
  const colleagues = useColleagues(form, me.personId);
  // Where it is over, what comes then tells of its own arrival: it is fetched, and changes into the receipt by itself.
  const isOver = isQueued || Boolean(receipt ?? sentAs);
  const place = isOver ? 'over' : (screen.changing ?? screen.step);
  useArrival(titleOf(screen, report, form.isForColleague), isOver ? '' : place);
  // Wherever one was on the page before, a new screen begins at its top.
  useLayoutEffect(() => {
    // Newer browsers give back a promise here, which an effect must not.
    scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    if (!isArrival) setFresh(false);
  }, [isArrival]);
  useEffect(() => {
    // A failure is told when one comes there.
    void loadReview().catch(() => undefined);
  }, []);
  useEffect(() => {
    // Fetched while there is a network, for the text that may be written without one.
    if (screen.step === 'consequences') void loadGuard().catch(() => undefined);
  }, [screen.step]);

  const questions = questionsOf(screen);
  const leaveFor = (to: ReportScreen) => {
    setTries(0);
    setFresh(false);
    goTo(to);
  };
  const goOn = async (from: ReportForm) => {
    const isClean = from.isTextChecked || (await guard.check(from.description, from.acknowledged));
    if (isClean && !from.isTextChecked) change({ isTextChecked: true });
    const checked = { ...from, isTextChecked: isClean };
    if (missingIn(questions, checked, serverNow()).length > 0) setTries((count) => count + 1);
    else leaveFor(screenAfter(screen, checked, serverNow()));
  };
  const onAnswer = (changes: Partial<ReportForm>, andGoOn: boolean) => {
    const after = answer(form, changes);
    change(changes);
    setFresh(false);
    if (changes.description !== undefined) guard.forget();
    if (changes.acknowledged) void guard.check(after.description, after.acknowledged);
    if (andGoOn && missingIn(questions, { ...after, isTextChecked: true }, serverNow()).length === 0) void goOn(after);
  };

  if (isOver) {
    return (
      <Suspense>
        <OverPart
          draftId={form.draftId}
          isQueued={isQueued}
          now={now}
          onAnother={onStartOver}
          places={me.workPlaces}
          receipt={receipt ?? null}
          sentAs={sentAs}
          text={form.description.trim()}
        />
      </Suspense>
    );
  }
  const missing = missingIn(questions, form, now);
  return (
    <ReportView
      aside={
        <Suspense>
          <StartOver
            onStartOver={() => {
              draft.throwAway();
              onStartOver();
            }}
          />
        </Suspense>
      }
      colleagues={colleagues}
      errorOf={(each) => {
        if (tries === 0 || !missing.includes(each)) return undefined;
        return report.missing[each === 'need' && form.isForColleague ? 'needColleague' : each];
      }}
      form={form}
      isSending={isPending}
      notice={
        error ? (
          <RefusalNotice error={error} signInBeside={saveState === 'nowhere' ? report.signInBeside : undefined} />
        ) : (
          (isMerged && (
            <Notice announce="polite" title={report.mergedTitle}>
              {report.mergedText}
            </Notice>
          )) ||
          (isFresh && isArrival && <Notice announce="polite">{report.resumed}</Notice>)
        )
      }
      now={now}
      onAnswer={onAnswer}
      onBack={() => leaveFor({ step: before ?? screen.step, changing: null })}
      onChange={(changing) => leaveFor({ step: 'review', changing })}
      onNext={() => void goOn(form)}
      onSend={() => send(form)}
      saveState={saveState}
      screen={screen}
      tries={tries}
      verdict={guard.verdict}
      workPlaces={me.workPlaces}
    />
  );
}

/** Those one can report for: everybody at the unit but oneself. */
function useColleagues({ isForColleague, unitId }: ReportForm, personId: string) {
  const { data } = useQuery({
    ...ask('organisation.colleagues', { nodeId: unitId ?? '' }),
    enabled: isForColleague && unitId !== null,
  });
  return data?.people.filter(({ id }) => id !== personId) ?? [];
}
