import type { Actor, Grant } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { transitionOf, unmetNeed } from '../../step/index.ts';
import { INCIDENT_STEPS, type IncidentStepName } from '../step/incident-steps.ts';
import { INCIDENT_POLICY, type IncidentAbility } from './incident-policy.ts';
import { type IncidentRelation, partyTaking } from './incident-relation.ts';
import type { IncidentScope } from './incident-scope.ts';

/** The answer that travels to the screen: every ability, yes or no. */
export type IncidentAbilities = Readonly<Record<IncidentAbility, boolean>>;

/** The same with the reason for each yes, and null for each no. */
export type IncidentGrants = Readonly<Record<IncidentAbility, Grant<IncidentRelation> | null>>;

/** Every ability by name, in the policy's order. */
export const INCIDENT_ABILITIES = Object.keys(INCIDENT_POLICY) as readonly IncidentAbility[];

/**
 * What an actor may do with a report on a day: granted by the policy and possible in the report's state.
 * Another municipality's report is refused before any rule is asked.
 */
export function incidentAbilities(actor: Actor, incident: IncidentScope, day: CalendarDay): IncidentAbilities {
  const grants = explainIncidentAbilities(actor, incident, day);
  return Object.fromEntries(INCIDENT_ABILITIES.map((each) => [each, grants[each] !== null])) as IncidentAbilities;
}

/** As `incidentAbilities`, with the relation that grants each. */
export function explainIncidentAbilities(actor: Actor, incident: IncidentScope, day: CalendarDay): IncidentGrants {
  const grants = INCIDENT_ABILITIES.map((each) => [each, grantOf(actor, each, incident, day)]);
  return Object.fromEntries(grants) as IncidentGrants;
}

/** One ability alone; the rules of the others are not asked. */
export function can(actor: Actor, ability: IncidentAbility, incident: IncidentScope, day: CalendarDay): boolean {
  return grantOf(actor, ability, incident, day) !== null;
}

function grantOf(
  actor: Actor,
  ability: IncidentAbility,
  incident: IncidentScope,
  day: CalendarDay,
): Grant<IncidentRelation> | null {
  if (actor.municipalityId !== incident.municipalityId) return null;
  // A draft is not a report yet: nobody but its writer knows of it.
  if (incident.status === 'draft' && actor.personId !== incident.reporterId) return null;
  const grant = INCIDENT_POLICY[ability](actor, incident, day);
  return grant !== undefined && isPossible(ability, grant, incident, day) ? grant : null;
}

function isPossible(
  ability: IncidentAbility,
  { relation }: Grant<IncidentRelation>,
  incident: IncidentScope,
  day: CalendarDay,
): boolean {
  if (ability === 'continueSeries') return incident.status !== 'draft';
  if (!isStep(ability)) return true;
  const party = partyTaking(relation, ability);
  const isTheirs =
    party !== null && transitionOf(INCIDENT_STEPS, ability, incident.status)?.by.includes(party) === true;
  return isTheirs && unmetNeed(INCIDENT_STEPS, ability, { subject: incident, day }) === undefined;
}

function isStep(ability: IncidentAbility): ability is IncidentStepName {
  return ability in INCIDENT_STEPS.rows;
}
