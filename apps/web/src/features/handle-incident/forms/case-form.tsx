import { useTexts } from '../../../language/use-texts.ts';
import type { CaseView, Colleague } from '../../../server/answers.ts';
import { actionLabel } from '../action-label.ts';
import type { CaseAction } from '../case-actions.ts';
import { reporterName } from '../case-names.ts';
import type { CaseStep } from '../case-step.ts';
import { AssessForm } from './assess-form.tsx';
import { MeasureForm } from './measure-form.tsx';
import { MoveForm } from './move-form.tsx';
import { NoteForm } from './note-form.tsx';
import type { StepFormOutcome } from './step-form.tsx';
import { WrittenForm } from './written-form.tsx';

export interface CaseFormProps extends StepFormOutcome {
  readonly action: Exclude<CaseAction, 'receive'>;
  readonly view: CaseView;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onStep: (step: CaseStep) => void;
}

/** The form of one action, in its place on the case's page. */
export function CaseForm({ action, view, now, colleagues, units, onStep, ...outcome }: CaseFormProps) {
  const texts = useTexts('case');
  const { form } = texts;
  switch (action) {
    case 'assess':
      return <AssessForm {...outcome} now={now} onStep={onStep} view={view} />;
    case 'addMeasure':
      return <MeasureForm {...outcome} colleagues={colleagues} now={now} onStep={onStep} />;
    case 'addNote':
      return <NoteForm {...outcome} now={now} onStep={onStep} />;
    case 'move':
      return <MoveForm {...outcome} onStep={onStep} units={units.filter(({ id }) => id !== view.unitId)} />;
    default: {
      const words = WORDS[action];
      return (
        <WrittenForm
          {...outcome}
          hint={words.hint && form[words.hint]}
          label={form[words.label]}
          onWritten={(text, acknowledged) =>
            onStep(
              action === 'reopen' || action === 'withdraw' || action === 'closeAsWithdrawn'
                ? { action, input: { reason: text, acknowledged } }
                : { action, input: { text, acknowledged } },
            )
          }
          title={actionLabel(action, texts, reporterName(view, texts))}
        />
      );
    }
  }
}

/** The label and the hint of each step that needs words alone. */
const WORDS = {
  answer: { label: 'answerLabel', hint: undefined },
  ask: { label: 'askLabel', hint: 'askHint' },
  supplement: { label: 'supplementLabel', hint: undefined },
  close: { label: 'closeLabel', hint: 'closeHint' },
  reopen: { label: 'reopenLabel', hint: undefined },
  withdraw: { label: 'withdrawLabel', hint: 'withdrawHint' },
  closeAsWithdrawn: { label: 'closeAsWithdrawnLabel', hint: undefined },
} as const;
