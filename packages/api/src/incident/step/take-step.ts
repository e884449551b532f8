import { DomainError } from '@vern/domain/errors';
import { INCIDENT_STEPS, type RecordedStepName } from '@vern/domain/incident';
import { INCIDENT_RELATIONS, refusalOfStep } from '@vern/domain/incident/policy';
import { recordStep, type StepEffect } from '@vern/domain/incident/record';
import { checkFreeText } from '@vern/domain/privacy';
import { nextStatus } from '@vern/domain/step';
import type { Work } from '../../work.ts';
import { recordingOf } from '../record/recording-of.ts';
import { incidentScopeOf } from '../scope/incident-scope.ts';
import { type LoadedIncident, loadIncident } from '../scope/load-incident.ts';

/** A step somebody wants to take. */
export type Step = {
  readonly incidentId: string;
  /** The version the person looked at. */
  readonly version: number;
  readonly ability: Exclude<RecordedStepName, 'submit' | 'redact'>;
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
  const grant = grants[step.ability];
  const party = grant && INCIDENT_RELATIONS.entries[grant.relation].party;
  if (!party) throw refusalOfStep(work.actor, step.ability, incidentScopeOf(work, found), work.day);
  // Refused before anybody's words are looked at.
  nextStatus(INCIDENT_STEPS, { step: step.ability, from: facts.status, by: party, text: step.text });
  if (step.text) checkFreeText('text', step.text, step.acknowledged);
  const effect = await effectOf(found);
  if (effect.alsoWrites) checkFreeText('reason', effect.alsoWrites.text, step.acknowledged);
  const { text, ability } = step;
  const taken = { step: ability, as: party, deputyFor: grant.asDeputyFor, text, effect };
  await work.ports.incidents.change(work.scope, recordStep(found, taken, recordingOf(work)));
}
