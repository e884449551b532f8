import { DomainError } from '@vern/domain/errors';
import { type IncidentAction, nextStatus } from '@vern/domain/incident';
import { ACTION_OF, INCIDENT_RELATIONS, type IncidentAbility } from '@vern/domain/incident/policy';
import { recordStep, type StepEffect, type TakenStep } from '@vern/domain/incident/record';
import { checkFreeText } from '@vern/domain/privacy';
import type { Work } from '../../work.ts';
import { recordingOf } from '../record/recording-of.ts';
import { type LoadedIncident, loadIncident } from '../scope/load-incident.ts';

/** The steps of handling that a person takes on a report. */
type StepAbility = Exclude<IncidentAbility, `read${string}` | 'editDraft' | 'submit' | 'redact' | 'continueSeries'>;

/** What each step is called in the audit, whom it may tell, and under what kind its words are kept. */
const STEPS = {
  receive: { audit: 'incident.receive', topic: 'incident.received' },
  recordTalk: { audit: 'incident.talk', topic: 'incident.talked', writes: 'note' },
  assess: { audit: 'incident.assess', topic: 'incident.severity_lowered', writes: 'severity_reason' },
  addNote: { audit: 'incident.note', topic: 'incident.answered', writes: 'note' },
  ask: { audit: 'incident.ask', topic: 'incident.question', writes: 'question' },
  answer: { audit: 'incident.answer', topic: 'incident.answered', writes: 'answer' },
  supplement: { audit: 'incident.supplement', topic: 'incident.supplemented', writes: 'addendum' },
  addDetails: { audit: 'incident.add_details', topic: 'incident.supplemented', writes: 'addendum' },
  addMeasure: { audit: 'incident.add_measure', topic: 'incident.measure_assigned' },
  changeMeasure: { audit: 'incident.change_measure', topic: 'incident.measure_changed', writes: 'measure_reason' },
  dropMeasure: { audit: 'incident.drop_measure', topic: 'incident.measure_changed', writes: 'measure_reason' },
  move: { audit: 'incident.move', topic: 'incident.moved', writes: 'move_reason' },
  close: { audit: 'incident.close', topic: 'incident.closed', writes: 'closing_answer' },
  closeAsWithdrawn: { audit: 'incident.close_as_withdrawn', topic: 'incident.withdrawn', writes: 'withdrawal_reason' },
  withdraw: { audit: 'incident.withdraw', topic: 'incident.withdrawn', writes: 'withdrawal_reason' },
  reopen: { audit: 'incident.reopen', topic: 'incident.reopened', writes: 'reopen_reason' },
} as const satisfies Record<StepAbility, TakenStep['names']>;

/** A step somebody wants to take. */
export type Step = {
  readonly incidentId: string;
  /** The version the person looked at. */
  readonly version: number;
  readonly ability: StepAbility;
  readonly text?: string | undefined;
  /** Words that the writer said are no names. */
  readonly acknowledged?: readonly string[];
};

/**
 * Take one step: may it be taken, by this person, in this state, with these words? Then write all of it at once.
 * @throws {DomainError} `not_found`, `stale_version`, `action_not_allowed`, and what the words or the effect refuse.
 */
export async function takeStep(
  work: Work,
  step: Step,
  effectOf: (found: LoadedIncident) => StepEffect | Promise<StepEffect> = () => ({}),
): Promise<void> {
  const found = await loadIncident(work, step.incidentId);
  const { facts, grants } = found;
  if (facts.version !== step.version) throw new DomainError('stale_version', { id: facts.id });
  const action = ACTION_OF[step.ability] as IncidentAction;
  const grant = grants[step.ability];
  const party = grant && INCIDENT_RELATIONS.entries[grant.relation].party;
  if (!party) throw refusalOf(step.ability, found);
  // Refused before anybody's words are looked at.
  nextStatus({ from: facts.status, action, by: party, text: step.text });
  if (step.text) checkFreeText('text', step.text, step.acknowledged);
  const effect = await effectOf(found);
  if (effect.alsoWrites) checkFreeText('reason', effect.alsoWrites.text, step.acknowledged);
  const { text, ability } = step;
  const taken = { action, names: STEPS[ability], as: party, deputyFor: grant.asDeputyFor, text, effect };
  await work.ports.incidents.change(work.scope, recordStep(found, taken, recordingOf(work)));
}

/** Why a step is not open: the one thing the person can do something about, or that it is not theirs now. */
function refusalOf(ability: StepAbility, { facts, grants }: LoadedIncident): DomainError {
  if (ability === 'ask' && facts.askedOn && grants.addNote) return new DomainError('question_already_open');
  const relation = grants.read?.relation;
  if (ability === 'answer' && !facts.askedOn && (relation === 'reporter' || relation === 'affected')) {
    return new DomainError('no_open_question');
  }
  return new DomainError('action_not_allowed', { action: ACTION_OF[ability] ?? ability, status: facts.status });
}
