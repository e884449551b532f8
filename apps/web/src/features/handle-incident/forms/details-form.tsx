import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import type { ViolenceAnswers } from '@vern/domain/incident/schema';
import { isAnswered, type Question } from '@vern/domain/theme';
import { INCIDENT_KINDS, SITUATIONS_AT } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { Fragment, useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView } from '../../../server/answers.ts';
import { interventionOf } from '../facts/intervention-of.ts';
import { laterQuestions, questionWords } from '../facts/later-facts.ts';
import type { CaseStep } from '../step/case-step.ts';
import { useKept } from '../unsent/use-kept.ts';
import { type DetailAnswer, DetailQuestion } from './detail-question.tsx';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface DetailsFormProps extends StepFormOutcome {
  readonly view: CaseView;
  readonly now: Date;
  readonly onStep: (step: CaseStep) => void;
}

type DetailAnswers = Readonly<Record<string, DetailAnswer>>;

/** What nobody has answered yet, for whoever was there or handles it; with words, from the people of the event. */
export function DetailsForm({ view, now, onStep, ...outcome }: DetailsFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const { later } = useTexts('case');
  const { locale } = useLanguage();
  const [answers, setAnswers] = useKept<DetailAnswers>('answers', {}, isAnswers);
  const [isTried, setTried] = useState(false);
  const written = useWritten();
  const mayWrite = view.abilities.supplement;
  const mine = view.unanswered.filter(({ canAnswer }) => canAnswer).map(({ question }) => question);
  const given = Object.fromEntries(
    Object.entries(answers).filter(([code, answer]) => mine.includes(code) && isAnswered(answer)),
  );
  const reminder = interventionOf(view);
  const wasThreatened = view.kinds.some((kind) => INCIDENT_KINDS.entries[kind].group === 'threat');
  const hasAnswers = Object.keys(given).length > 0;
  const submit = async () => {
    setTried(true);
    if (!(await written.isReady(true))) return;
    const text = written.text.trim();
    const { acknowledged } = written;
    if (hasAnswers) {
      // Each was chosen from the question's own codes.
      const input = { answers: given as ViolenceAnswers, acknowledged, ...(text ? { text } : {}) };
      onStep({ action: 'addDetails', input });
    } else if (text) onStep({ action: 'supplement', input: { text, acknowledged } });
  };
  const names: Readonly<Record<string, string>> = { ...later, contributingFactors: form.factorsLegend };
  // The questions are put to whoever was there; who handles the case is asked for the facts.
  const legendOf = ({ code }: Question) => (mayWrite ? undefined : names[code]) ?? questionWords(view, code, locale);
  const title = mayWrite ? buttons.supplement : buttons.addDetails;
  return (
    <StepForm
      {...outcome}
      onSubmit={submit}
      submitLabel={mayWrite ? buttons.supplement : form.detailsSave}
      title={title}
    >
      <p>{form.detailsLead}</p>
      {laterQuestions(view)
        .filter(({ code }) => mine.includes(code))
        .map((question) => (
          <Fragment key={question.code}>
            <DetailQuestion
              answer={answers[question.code]}
              day={osloDay(now)}
              legend={legendOf(question)}
              offered={question.code === 'situation' ? SITUATIONS_AT[view.unitKind] : undefined}
              onAnswer={(answer) => setAnswers({ ...answers, [question.code]: answer })}
              question={question}
            />
            {question.code === 'physicalInterventionUsed' && answers[question.code] === true && reminder && (
              <Notice announce="polite" title={form.interventionTitle}>
                {form.intervention[reminder]}
              </Notice>
            )}
          </Fragment>
        ))}
      {(mayWrite || written.text !== '') && (
        <GuardedText
          {...written}
          hint={wasThreatened ? form.evidenceHint : undefined}
          isOptional
          label={form.supplementLabel}
          maxCharacters={CASE_TEXT_MAX_CHARACTERS}
        />
      )}
      {isTried && !hasAnswers && !written.text.trim() && (
        <Notice announce="polite" tone="warning">
          {form.detailsNone}
        </Notice>
      )}
    </StepForm>
  );
}

// Each was chosen from the question's own codes; which of them are asked today is looked at when they are sent.
function isAnswers(kept: unknown): kept is DetailAnswers {
  return typeof kept === 'object' && kept !== null;
}
