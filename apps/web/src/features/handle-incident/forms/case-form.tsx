import { useTexts } from '@vern/i18n/language';
import { useState } from 'react';
import type { CaseView, Colleague } from '../../../server/answers.ts';
import type { CaseAction, OneTap } from '../step/case-actions.ts';
import type { CaseStep } from '../step/case-step.ts';
import { useActionLabel } from '../step/use-action-label.ts';
import { AssessForm } from './assess-form.tsx';
import { ChangeMeasureForm } from './change-measure-form.tsx';
import { CloseForm } from './close-form.tsx';
import { ConsequencesForm } from './consequences-form.tsx';
import { DetailsForm } from './details-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { MeasureForm } from './measure-form.tsx';
import { MoveForm } from './move-form.tsx';
import { NoteForm } from './note-form.tsx';
import type { StepFormOutcome } from './step-form.tsx';
import { TalkForm } from './talk-form.tsx';
import { isReasoned, wordsOfStep } from './words-of-step.ts';
import { WrittenForm } from './written-form.tsx';

export interface CaseFormProps extends StepFormOutcome {
  readonly action: Exclude<CaseAction, OneTap>;
  readonly view: CaseView;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Whom it can be given; absent while it is not known. */
  readonly delegates: readonly Colleague[] | undefined;
  /** The measure or the person that an action of theirs is about. */
  readonly partId: string | null;
  readonly onStep: (step: CaseStep) => void;
}

/** The form of one action, in its place on the case's page. */
export function CaseForm({
  action,
  view,
  now,
  colleagues,
  units,
  delegates,
  partId,
  onStep,
  ...outcome
}: CaseFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const actionLabel = useActionLabel(view);
  // Words to add and questions to answer are one form for whoever may do both.
  const hasQuestions = view.abilities.addDetails && view.unanswered.some(({ canAnswer }) => canAnswer);
  // Settled when it opens: another form would lose what is written when the case is fetched again below it.
  const [shown] = useState(action === 'supplement' && hasQuestions ? 'addDetails' : action);
  const measure = view.measures.find(({ id }) => id === partId);
  const person = view.affected.find(({ id }) => id === partId);
  switch (shown) {
    case 'recordTalk':
      return <TalkForm {...outcome} now={now} onStep={onStep} view={view} />;
    case 'close':
      return <CloseForm {...outcome} onStep={onStep} view={view} />;
    case 'changeMeasure':
      return (
        measure && (
          <ChangeMeasureForm {...outcome} colleagues={colleagues} measure={measure} now={now} onStep={onStep} />
        )
      );
    case 'dropMeasure':
      return (
        measure && (
          <WrittenForm
            {...outcome}
            hint={form.measureReasonHint}
            label={form.measureReason}
            lead={measure.title}
            missing={form.missing.measureReason}
            onWritten={(reason, acknowledged) =>
              onStep({
                action: 'dropMeasure',
                input: { measureId: measure.id, measureVersion: measure.version, reason, acknowledged },
              })
            }
            title={buttons.dropMeasure}
          />
        )
      );
    case 'tellConsequences':
      return person && <ConsequencesForm {...outcome} now={now} onStep={onStep} person={person} />;
    case 'assess':
      return <AssessForm {...outcome} now={now} onStep={onStep} view={view} />;
    case 'addMeasure':
      return <MeasureForm {...outcome} colleagues={colleagues} now={now} onStep={onStep} />;
    case 'addNote':
      return <NoteForm {...outcome} now={now} onStep={onStep} people={view.people} />;
    case 'addDetails':
      return <DetailsForm {...outcome} now={now} onStep={onStep} view={view} />;
    case 'move':
      return <MoveForm {...outcome} onStep={onStep} units={units.filter(({ id }) => id !== view.unitId)} />;
    case 'handOver':
      return <HandOverForm {...outcome} onStep={onStep} people={delegates} />;
    default: {
      const words = wordsOfStep(shown, form);
      return (
        <WrittenForm
          {...outcome}
          {...words}
          lead={shown === 'answer' ? questionOf(view) : undefined}
          onWritten={(text, acknowledged) =>
            onStep(
              isReasoned(shown)
                ? { action: shown, input: { reason: text, acknowledged } }
                : { action: shown, input: { text, acknowledged } },
            )
          }
          title={actionLabel(shown)}
        />
      );
    }
  }
}

/** The question that waits, to be read while one writes the answer to it. */
function questionOf({ statements }: CaseView): string | undefined {
  return statements.findLast(({ kind }) => kind === 'question')?.text ?? undefined;
}
