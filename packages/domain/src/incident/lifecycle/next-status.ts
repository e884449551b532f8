import { DomainError } from '../../errors.ts';
import type { IncidentAction } from './incident-action.ts';
import { INCIDENT_LIFECYCLE, type IncidentParty, type Transition } from './incident-lifecycle.ts';
import type { IncidentStatus } from './incident-status.ts';

/** An action that somebody wants to take. */
export type IncidentStep = {
  readonly from: IncidentStatus;
  readonly action: IncidentAction;
  readonly by: IncidentParty;
  /** The reason, question, answer or note; blanks count as nothing. */
  readonly text?: string | undefined;
};

/** The table's step for an action in a state, if it has one. */
export function transitionOf(from: IncidentStatus, action: IncidentAction): Transition | undefined {
  return INCIDENT_LIFECYCLE[from][action];
}

/**
 * The status an action leads to.
 *
 * @throws {DomainError} `action_not_allowed` in this state or by this party; `reason_required`, `answer_required` or
 * `text_required` when the words are missing.
 */
export function nextStatus({ from, action, by, text }: IncidentStep): IncidentStatus {
  const transition = transitionOf(from, action);
  if (!transition?.by.includes(by)) throw new DomainError('action_not_allowed', { status: from, action, by });
  if (transition.needs && !text?.trim()) throw new DomainError(transition.needs, { action });
  return transition.to;
}
