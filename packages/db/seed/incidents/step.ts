import { type CalendarDay, osloDay } from '@vern/domain/calendar';
import { closingGate, type IncidentParty, needsReasonToLeave } from '@vern/domain/incident';
import {
  addMeasureEffect,
  assessEffect,
  CLOCK_EFFECTS,
  type Consequences,
  closeEffect,
  consequencesEffect,
  dropMeasureEffect,
  noteEffect,
  type Recording,
  type StepEffect,
  type TakenStep,
  talkEffect,
} from '@vern/domain/incident/record';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { MEASURE_STEPS, type MeasureOwnStepName, type MeasureType } from '@vern/domain/measure';
import type { KeptCase } from './kept-case.ts';

/** Who took a step and when, in milliseconds. */
interface Taken {
  readonly at: number;
  /** Where it was somebody else than the one who leads the place, or who sent the report. */
  readonly by?: string;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string;
}

/** One step that somebody took. */
export type Step = Taken &
  (
    | { readonly action: 'receive' | 'talk' | 'assess' | 'withdraw' }
    | { readonly action: 'note' | 'message' | 'ask' | 'answer'; readonly text: string }
    /** The reason is written when something is left undone. */
    | { readonly action: 'close'; readonly text: string; readonly leavesReason: string }
    | {
        readonly action: 'add_measure';
        readonly type: MeasureType;
        /** What is to be done. */
        readonly text: string;
        readonly dueOn: CalendarDay;
        /** Whose it is, where it is not the handler's own. */
        readonly ownerId?: string;
      }
    /** The measure that was decided on last will not be carried out, and why. */
    | { readonly action: 'drop_measure'; readonly text: string }
    /** Told by the one it happened to, who is the only one of the report. */
    | { readonly action: 'tell_consequences'; readonly told: Consequences['told'] }
    /** With the measure that was decided on last: by its handler, or by its owner when it says by whom. */
    | { readonly action: MeasureOwnStepName }
  );

/** A step with the measure that was decided on last. */
export type MeasureStep = Extract<Step, { action: MeasureOwnStepName }>;

/** A step that moves the report along. */
export type CaseStep = Exclude<Step, MeasureStep>;

/** Whether a step is one with a measure alone. */
export function isMeasureStep(step: Step): step is MeasureStep {
  return MEASURE_STEPS.names.some((name) => name === step.action);
}

interface StepKind extends Pick<TakenStep, 'step'> {
  readonly as: Extract<IncidentParty, 'reporter' | 'affected' | 'handler'>;
}

/** Which step of the domain each is, and by whom. */
export const STEP_KINDS: Readonly<Record<CaseStep['action'], StepKind>> = {
  receive: { step: 'receive', as: 'handler' },
  talk: { step: 'recordTalk', as: 'handler' },
  assess: { step: 'assess', as: 'handler' },
  note: { step: 'addNote', as: 'handler' },
  message: { step: 'addNote', as: 'handler' },
  ask: { step: 'ask', as: 'handler' },
  answer: { step: 'answer', as: 'reporter' },
  add_measure: { step: 'addMeasure', as: 'handler' },
  drop_measure: { step: 'dropMeasure', as: 'handler' },
  close: { step: 'close', as: 'handler' },
  tell_consequences: { step: 'tellConsequences', as: 'affected' },
  withdraw: { step: 'withdraw', as: 'reporter' },
};

/** What a step does, by the domain's own rules: nothing here decides anything. */
export function effectOf(step: CaseStep, kept: KeptCase, by: Recording): StepEffect {
  const { facts } = kept;
  switch (step.action) {
    case 'talk':
      return talkEffect(facts, osloDay(by.now), by);
    case 'assess':
      return assessEffect(facts, { severity: facts.severity });
    case 'note':
      return noteEffect(kept, { audience: 'handlers' }, by);
    case 'message':
      return noteEffect(kept, { audience: 'reporter' }, by);
    case 'ask':
      return CLOCK_EFFECTS.ask(by);
    case 'answer':
      return CLOCK_EFFECTS.answer();
    case 'add_measure': {
      const { type, text: title, ownerId = by.actorId, dueOn } = step;
      return addMeasureEffect(facts, { type, title, ownerId, dueOn }, by);
    }
    case 'drop_measure': {
      const { id: measureId, version: measureVersion } = kept.measures.at(-1)!;
      return dropMeasureEffect(kept, { measureId, measureVersion }, by);
    }
    case 'close':
      return closeEffect(facts, { leaves: closingGate(facts), leavesReason: reasonFor(step, facts) }, by);
    case 'tell_consequences':
      return consequencesEffect(kept, { affectedId: kept.affected[0]!.id, told: step.told }, 'affected', by);
    case 'withdraw':
      return CLOCK_EFFECTS.withdraw(by);
    case 'receive':
      return {};
  }
}

/** A reason is given for what is left undone, and for nothing else. */
function reasonFor({ leavesReason }: Extract<CaseStep, { action: 'close' }>, facts: IncidentFacts): string | undefined {
  return closingGate(facts).some(needsReasonToLeave) ? leavesReason : undefined;
}
