import { refusalOf } from '@vern/app-frame/refusal';
import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { isHurt } from '@vern/domain/severity';
import { isAnswered, isSameAnswer, THEMES } from '@vern/domain/theme';
import { useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { useState } from 'react';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { useKept } from '../unsent/use-kept.ts';
import { CONSEQUENCE_QUESTIONS, type Consequence, type Told } from './consequence-questions.ts';
import { type DetailAnswer, DetailQuestion } from './detail-question.tsx';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface ConsequencesFormProps extends StepFormOutcome {
  readonly person: CaseView['affected'][number];
  readonly now: Date;
  readonly onStep: (step: CaseStep) => void;
}

type Answers = Readonly<Partial<Record<Consequence, DetailAnswer>>>;

const ALL = Object.keys(CONSEQUENCE_QUESTIONS) as readonly Consequence[];

/** How it has gone with one of those it happened to, told by the person or by whoever follows up. What is known stands there. */
export function ConsequencesForm({ person, now, onStep, ...outcome }: ConsequencesFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const [answers, setAnswers] = useKept<Answers>('told', {}, isAnswers);
  const [isTried, setTried] = useState(false);
  const written = useWritten();
  const known: Readonly<Record<Consequence, unknown>> = { ...NOTHING_MEDICAL, ...person, ...person.health };
  // Whom an old report was about may not be known, and then nothing medical is: it would be nobody's.
  const shown = (each: Consequence) => answers[each] ?? answerOf(known[each]);
  const wasHurt = isHurt(THEMES.violence_and_threats.harms.physicalInjury, shown('physicalInjury'));
  const asked = ALL.filter((each) => {
    if (person.name === '') return !(each in NOTHING_MEDICAL);
    if (each === 'consentShareMedical') return person.isMe;
    return wasHurt || !ABOUT_INJURY.has(each) || isAnswered(known[each]);
  });
  const fresh = asked.filter((each) => isAnswered(answers[each]) && !isSameAnswer(answers[each], known[each]));
  const isCorrected = !person.isMe && fresh.some((each) => isAnswered(known[each]) && known[each] !== 'unknown');
  const isReasonAsked = Boolean(outcome.error) && refusalOf(outcome.error).code === 'reason_required';
  const submit = async () => {
    setTried(true);
    // Whether it must be there is known once what follows from it is worked out.
    if (fresh.length === 0 || (isCorrected && !(await written.isReady(true)))) return;
    // Each was chosen from the codes of its own field.
    const told = Object.fromEntries(fresh.map((each) => [each, answers[each]])) as Told;
    const reason = isCorrected ? written.text.trim() : '';
    const { acknowledged } = written;
    onStep({
      action: 'tellConsequences',
      input: { affectedId: person.id, told, ...(reason ? { reason } : {}), acknowledged },
    });
  };
  return (
    <StepForm
      {...outcome}
      isErrorAtField={isReasonAsked && isCorrected}
      onSubmit={submit}
      submitLabel={form.consequencesSave}
      title={buttons.tellConsequences}
    >
      <p>{person.isMe ? form.consequencesLead : form.consequencesLeadOf(person.name)}</p>
      {asked.map((each) => (
        <DetailQuestion
          answer={shown(each)}
          day={osloDay(now)}
          key={each}
          legend={(person.isMe ? form.consequencesOfYou : form.consequences)[each]}
          onAnswer={(answer) => setAnswers({ ...answers, [each]: answer })}
          question={{ code: each, answer: CONSEQUENCE_QUESTIONS[each] }}
        />
      ))}
      {(isCorrected || (outcome.isClosed && written.text !== '')) && (
        <GuardedText
          {...written}
          error={isReasonAsked && !written.text.trim() ? form.missing.measureReason : undefined}
          hint={form.correctionHint}
          label={form.correctionLabel}
          maxCharacters={CASE_TEXT_MAX_CHARACTERS}
        />
      )}
      {isTried && fresh.length === 0 && (
        <Notice announce="polite" tone="warning">
          {form.consequencesNone}
        </Notice>
      )}
    </StepForm>
  );
}

/** Asked only of whoever was hurt: whoever was threatened need not scroll past the parts of the body. */
const ABOUT_INJURY: ReadonlySet<Consequence> = new Set(['firstAidGiven', 'injuredBodyParts']);

const NOTHING_MEDICAL = {
  ...{ sawDoctor: null, firstAidGiven: null, injuryKind: null, injuredBodyParts: [], consentShareMedical: null },
};

function answerOf(known: unknown): DetailAnswer {
  return isAnswered(known) ? (known as DetailAnswer) : undefined;
}

// Each was chosen from its own codes; whether they hold today is looked at when they are sent.
function isAnswers(kept: unknown): kept is Answers {
  return typeof kept === 'object' && kept !== null;
}
