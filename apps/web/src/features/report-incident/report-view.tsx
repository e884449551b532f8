import './report-view.css';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { focusFirstInvalid } from '@vern/ui/focus-first-invalid';
import { LiveRegion } from '@vern/ui/live-region';
import { Notice } from '@vern/ui/notice';
import { Page } from '@vern/ui/page';
import { ProgressBar } from '@vern/ui/progress-bar';
import { Stack } from '@vern/ui/stack';
import { TextLink } from '@vern/ui/text-link';
import { type ReactNode, useEffect, useRef } from 'react';
import { RouterLink } from '../../routing/router-link.ts';
import type { SaveState } from './draft/draft-saver.ts';
import { type ReportScreen, stepsOf } from './report-steps.ts';
import { StepScreen, type StepScreenProps } from './steps/step-screen.tsx';
import { useTapped } from './use-tapped.ts';

export interface ReportViewProps extends Omit<StepScreenProps, 'onAnswer'> {
  readonly onAnswer: (change: Partial<StepScreenProps['form']>, andGoOn: boolean) => void;
  readonly saveState: SaveState;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSend: () => void;
  readonly isSending: boolean;
  /** How often one has tried to go on without an answer: each time the focus goes to the first question that lacks one. */
  readonly tries: number;
  /** Stands above the questions: a refusal, or that an earlier report goes on. */
  readonly notice?: ReactNode;
  /** Stands at the foot, such as "start over". */
  readonly aside?: ReactNode;
}

/** One screen of the report: how the person is first, then how far one has come, then the questions. */
export function ReportView(props: ReportViewProps) {
  const { screen, form, saveState, onAnswer, onNext, onBack, onSend, isSending, tries, notice, aside, ...answers } =
    props;
  const report = useTexts('report');
  const shell = useTexts('shell');
  const questions = useRef<HTMLFormElement>(null);
  const { wasTapped } = useTapped(questions);
  useEffect(() => {
    if (tries > 0 && questions.current) focusFirstInvalid(questions.current);
  }, [tries]);
  const steps = stepsOf(form);
  const at = steps.indexOf(screen.step);
  const isReview = screen.step === 'review' && !screen.changing;
  return (
    <Page
      before={
        <>
          {at === 0 && <CareFirst />}
          <ProgressBar
            aside={<span className="web-report__saved">{report.saved[saveState]}</span>}
            label={report.progress(at + 1, steps.length)}
            max={steps.length}
            value={at + 1}
          />
        </>
      }
      lead={screen.step === 'what' || screen.changing === 'kinds' ? report.what.hint : undefined}
      title={titleOf(screen, report, form.isForColleague)}
    >
      {notice}
      {saveState === 'nowhere' && (
        <Notice announce="polite" title={report.notSavedTitle} tone="warning">
          {report.notSavedText}
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isReview) onSend();
          else onNext();
        }}
        ref={questions}
      >
        <Stack gap="lg">
          <StepScreen
            {...answers}
            form={form}
            onAnswer={(change, last) => onAnswer(change, last === 'last' && wasTapped())}
            screen={screen}
          />
        </Stack>
        <div className="web-report__buttons">
          {at > 0 && !screen.changing && (
            <Button emphasis="secondary" onClick={onBack} tone="neutral">
              {shell.back}
            </Button>
          )}
          <Button busy={isSending} tone={isReview ? 'accent' : 'ink'} type="submit">
            {isReview
              ? isSending
                ? report.review.sending
                : report.review.send
              : screen.changing
                ? report.review.title
                : shell.next}
          </Button>
        </div>
      </form>
      {aside}
      <LiveRegion message={saveState === 'nowhere' ? '' : report.saved[saveState]} />
    </Page>
  );
}

function CareFirst() {
  const report = useTexts('report');
  return (
    <Notice title={report.careTitle}>
      {report.careText}{' '}
      <TextLink href="/hjelp" linkComponent={RouterLink}>
        {report.careHelp}
      </TextLink>
    </Notice>
  );
}

/** The one question a screen asks, as its heading. */
export function titleOf(
  { step, changing }: ReportScreen,
  report: ReturnType<typeof useTexts<'report'>>,
  isForColleague: boolean,
): string {
  const { when, what, who, consequences, tell } = report;
  const harm = isForColleague ? consequences.titleColleague : consequences.title;
  if (!changing) return step === 'consequences' ? harm : report[step].title;
  return {
    time: when.legend,
    place: when.place,
    kinds: what.title,
    who: who.title,
    whom: consequences.whom,
    body: harm,
    mind: harm,
    text: tell.title,
    need: isForColleague ? tell.needColleague : tell.need,
  }[changing];
}
