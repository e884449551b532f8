import { DEADLINE_RULES, DEADLINE_SOURCES, LAW_QUOTES, type LawFacts, lawBehind } from '@vern/domain/deadline';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { DeadlineText } from '@vern/ui/patterns/deadline-text';
import { NextStep } from '@vern/ui/patterns/next-step';
import { TextLink } from '@vern/ui/text-link';
import { RouterLink } from '../../../routing/router-link.ts';
import type { CaseView } from '../../../server/answers.ts';
import { affectedNames, reporterName } from '../case-names.ts';
import { useOnPaper } from '../paper/use-on-paper.ts';
import { useCaseFormats } from '../use-case-formats.ts';
import { type CaseAction, mainAction } from './case-actions.ts';
import { useActionLabel } from './use-action-label.ts';
import { waitingWords } from './waiting-words.ts';

export interface CaseNextStepProps {
  readonly view: CaseView;
  readonly now: Date;
  readonly onAct: (action: CaseAction) => void;
  /** The action's form is open, so the button would only say it twice. */
  readonly openAction: CaseAction | null;
}

/** On top of a case: the one next thing as a sentence, by when, and the button that does it. */
export function CaseNextStep({ view, now, onAct, openAction }: CaseNextStepProps) {
  const texts = useTexts('case');
  const actionLabel = useActionLabel(view);
  const { and } = useTexts('shell');
  const action = mainAction(view);
  const name = reporterName(view, texts);
  const isOwn = view.relation === 'reporter' || view.relation === 'affected';
  const isHandler = view.abilities.addNote || view.abilities.receive;
  const { nextStep } = view;
  const waits = waitingWords(view, texts);
  const isOnPaper = useOnPaper();
  const isDeadlineOfSentence = isOnPaper || action !== 'answer' || nextStep?.step === 'await_answer';
  const sentence = () => {
    // Paper is read by others than the one who printed it.
    if (isOnPaper) return waits.others[view.status];
    if (action === 'answer') return waits.answerNow;
    // A promise is said until it is kept, whatever else has been done.
    if (!isHandler || !nextStep) {
      return isOwn && view.isTalkOwed ? waits.own.talk : waits[isOwn ? 'own' : 'others'][view.status];
    }
    const affected = affectedNames(view, texts, and);
    if (nextStep.step === 'talk') {
      const isAskedFor = view.wantsContact !== 'no_need' && view.wantsContact !== 'unknown';
      return isAskedFor ? texts.talkAsked(affected) : texts.nextFor.talk(affected);
    }
    const words = texts.nextFor[nextStep.step];
    if (typeof words === 'string') return words;
    return words(nextStep.step === 'receive' ? affected : name);
  };
  return (
    <NextStep
      action={
        action &&
        action !== openAction && (
          <Button data-action={action} onClick={() => onAct(action)} tone="accent">
            {actionLabel(action)}
          </Button>
        )
      }
      // The leader owes it by then; the reader is asked for something else.
      deadline={nextStep && isDeadlineOfSentence && <StepDeadline about={view} now={now} step={nextStep} />}
      label={texts.nextStep}
      meanwhile={isOwn && !isHandler && !isOnPaper && nextStep?.isOverdue && <WhenOverdue />}
      sentence={sentence()}
    />
  );
}

/** What the one it happened to can do when nobody has kept what was promised. */
function WhenOverdue() {
  const texts = useTexts('case');
  return (
    <>
      {texts.overdueOwn}{' '}
      <TextLink href="/hjelp" linkComponent={RouterLink}>
        {texts.overdueCall}
      </TextLink>
    </>
  );
}

export interface StepDeadlineProps {
  readonly step: NonNullable<CaseView['nextStep']>;
  readonly now: Date;
  /** What it is about, to say who set the day and what the law says; left out in a row, where the case itself says it. */
  readonly about?: LawFacts;
}

/** By when, and who says so. */
export function StepDeadline({ step, now, about }: StepDeadlineProps) {
  const texts = useTexts('case');
  const { locale } = useLanguage();
  const formats = useCaseFormats(now);
  const sourceOf = () => {
    if (!about || !step.rule) return undefined;
    const law = lawBehind(step.rule, about);
    const words = law && { ...law, says: law.says && labelOf(LAW_QUOTES, law.says, locale) };
    return texts.dueFrom(labelOf(DEADLINE_SOURCES, DEADLINE_RULES[step.rule].source, locale), words);
  };
  return (
    <DeadlineText
      dateTime={step.dueOn}
      exact={formats.dayExact(step.dueOn)}
      source={sourceOf()}
      state={step.isOverdue ? 'overdue' : step.dueOn === formats.today ? 'soon' : 'ahead'}
      text={formats.deadline(step.dueOn)}
    />
  );
}
