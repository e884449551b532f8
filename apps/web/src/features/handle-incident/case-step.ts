import type { ClosingBlocker, ContributingFactor, NoteAudience, Severity } from '@vern/domain/incident';
import type { ViolenceAnswers } from '@vern/domain/incident/schema';
import type { MeasureType } from '@vern/domain/measure';
import type { CaseView } from '../../server/answers.ts';
import { trpc } from '../../server/trpc.ts';

type Written = { readonly text: string; readonly acknowledged: string[] };
type Reasoned = { readonly reason: string; readonly acknowledged: string[] };

/** A step that somebody takes on a case, with everything it needs but which case and which version of it. */
export type CaseStep =
  | { readonly action: 'receive' }
  | { readonly action: 'answer' | 'ask' | 'supplement'; readonly input: Written }
  | { readonly action: 'recordTalk'; readonly input: Talk }
  | {
      readonly action: 'close';
      readonly input: Written & { readonly leaves: ClosingBlocker[]; readonly leavesReason?: string };
    }
  | {
      readonly action: 'addDetails';
      readonly input: { readonly answers: ViolenceAnswers; readonly text?: string; readonly acknowledged: string[] };
    }
  | {
      readonly action: 'addNote';
      readonly input: Written & { readonly audience: NoteAudience; readonly addressedTo?: string };
    }
  | { readonly action: 'reopen' | 'withdraw' | 'closeAsWithdrawn'; readonly input: Reasoned }
  | { readonly action: 'move'; readonly input: Reasoned & { readonly toUnitId: string } }
  | { readonly action: 'assess'; readonly input: Assessment }
  | { readonly action: 'addMeasure'; readonly input: NewMeasure }
  | {
      readonly action: 'finishMeasure';
      readonly input: OnMeasure;
    }
  | {
      readonly action: 'changeMeasure';
      readonly input: OnMeasure & Reasoned & { readonly ownerId: string; readonly dueOn: string };
    }
  | { readonly action: 'dropMeasure'; readonly input: OnMeasure & Reasoned }
  | { readonly action: 'redact'; readonly input: Reasoned & { readonly statementId: string } };

type OnMeasure = { readonly measureId: string; readonly measureVersion: number };

type Talk = { readonly talkedOn: string; readonly text?: string; readonly acknowledged: string[] };

type Assessment = {
  readonly severity: Severity;
  readonly reason?: string;
  readonly contributingFactors: ContributingFactor[];
  readonly acknowledged: string[];
};

type NewMeasure = {
  readonly type: MeasureType;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly acknowledged: string[];
};

/**
 * Take a step on the version of the case that the person looks at.
 *
 * @returns The case as it is afterwards; null when the step took it out of the person's sight.
 */
export function takeCaseStep(
  { id: incidentId, version }: Pick<CaseView, 'id' | 'version'>,
  step: CaseStep,
): Promise<CaseView | null> {
  const on = { incidentId, version };
  const { incident } = trpc;
  switch (step.action) {
    case 'receive':
      return incident.receive.mutate(on);
    case 'answer':
    case 'ask':
    case 'supplement':
      return incident[step.action].mutate({ ...on, ...step.input });
    case 'addDetails':
      return incident.addDetails.mutate({ ...on, ...step.input });
    case 'addNote':
      return incident.addNote.mutate({ ...on, ...step.input });
    case 'reopen':
    case 'withdraw':
    case 'closeAsWithdrawn':
      return incident[step.action].mutate({ ...on, ...step.input });
    case 'move':
      return incident.move.mutate({ ...on, ...step.input }).then((moved) => moved.incident);
    case 'assess':
      return incident.assess.mutate({ ...on, ...step.input });
    case 'addMeasure':
      return incident.addMeasure.mutate({ ...on, ...step.input });
    case 'recordTalk':
      return incident.recordTalk.mutate({ ...on, ...step.input });
    case 'close':
      return incident.close.mutate({ ...on, ...step.input });
    case 'changeMeasure':
      return incident.changeMeasure.mutate({ ...on, ...step.input });
    case 'dropMeasure':
      return incident.dropMeasure.mutate({ ...on, ...step.input });
    case 'finishMeasure':
      return incident.finishMeasure.mutate({ incidentId, ...step.input });
    case 'redact':
      return incident.redact.mutate({ incidentId, ...step.input });
  }
}
