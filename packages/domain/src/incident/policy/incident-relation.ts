import { allOf, anyOf, assigned, LINE_LEADER_OF, type Rule, rolesThat, when } from '../../access/index.ts';
import { isWithin } from '../../calendar/index.ts';
import { type CodeOf, defineCodeTable } from '../../locale/index.ts';
import { DELEGATE_ROLES } from '../handling/index.ts';
import type { IncidentParty } from '../step/incident-parties.ts';
import type { IncidentStepName } from '../step/incident-steps.ts';
import type { AccessGrant, IncidentScope } from './incident-scope.ts';

/**
 * Why somebody may see or do something with a report, in words the screen can show. `party` is the lifecycle's name for
 * it; `leaves` are steps of the party's that this relation leaves to others.
 */
export const INCIDENT_RELATIONS = defineCodeTable('incident.relations', '2020-01-01', {
  reporter: {
    label: 'Du sendte meldingen',
    party: actsAs('reporter'),
  },
  affected: {
    label: 'Det skjedde med deg',
    party: actsAs('affected'),
  },
  unit_leader: {
    label: 'Du leder enheten',
    party: actsAs('handler'),
  },
  next_level_leader: {
    label: 'Du er nivået over, og enhetens egen leder kan ikke følge opp denne',
    party: actsAs('handler'),
  },
  steering_group: {
    label: 'Ingen leder kan følge opp denne, og du er med i styringsgruppen',
    party: actsAs('handler'),
  },
  delegate: {
    label: 'Du har fått saken av den som leder stedet',
    party: actsAs('handler'),
    // Where it lies next is for those who lead.
    leaves: steps('handOver', 'move'),
  },
  safety_rep: {
    label: 'Du er verneombud her',
    party: actsAs('safety_rep'),
  },
  chief_safety_rep: {
    label: 'Du er hovedverneombud her',
    party: actsAs('safety_rep'),
  },
  work_env_group: {
    label: 'Du er med i AMG her',
    party: actsAs(null),
  },
  referral: {
    label: 'Saken er henvist til deg',
    party: actsAs(null),
  },
  escalation: {
    label: 'Saken er løftet til deg',
    party: actsAs(null),
  },
  break_glass: {
    label: 'Du har fått nødtilgang',
    party: actsAs(null),
  },
});

/** Code of a relation between a person and a report. */
export type IncidentRelation = CodeOf<typeof INCIDENT_RELATIONS>;

function actsAs(party: IncidentParty | null): IncidentParty | null {
  return party;
}

function steps(...names: readonly IncidentStepName[]): readonly IncidentStepName[] {
  return names;
}

type RelationRow = { readonly party: IncidentParty | null; readonly leaves?: readonly IncidentStepName[] };

/** The party that somebody in a relation takes a step as; null when it is none, or when the relation leaves the step to others. */
export function partyTaking(relation: IncidentRelation, step: IncidentStepName): IncidentParty | null {
  const { party, leaves }: RelationRow = INCIDENT_RELATIONS.entries[relation];
  return leaves?.includes(step) ? null : party;
}

type IncidentRule<R extends IncidentRelation = IncidentRelation> = Rule<IncidentScope, R>;

/** Sent it. */
export const isReporter: IncidentRule<'reporter'> = (actor, incident) =>
  actor.personId === incident.reporterId ? { relation: 'reporter' } : undefined;

/** Is one of the employees it happened to. */
export const isAffected: IncidentRule<'affected'> = (actor, incident) =>
  incident.affectedPersonIds.includes(actor.personId) ? { relation: 'affected' } : undefined;

const leadsTheUnit = assigned<IncidentScope, 'unit_leader'>(
  'unit_leader',
  rolesThat('leads'),
  ({ unitId, departmentId, closedPlaceIds = [] }) => [unitId, departmentId, ...closedPlaceIds],
);

/**
 * A report about a leader reaches nobody who leads at the unit through any of their roles, their deputies included.
 * What they sent themselves or what happened to themselves stays theirs to read.
 */
const inRole = <R extends IncidentRelation>(rule: IncidentRule<R>): IncidentRule<R> => {
  return (actor, incident, day) =>
    incident.aboutLeader && leadsTheUnit(actor, incident, day) ? undefined : rule(actor, incident, day);
};

const LEADERS_ABOVE = rolesThat('handles').filter((role) => role !== LINE_LEADER_OF.unit);
const handlerNode = ({ handlerNodeId }: IncidentScope) => [handlerNodeId];
const isSteered = when<IncidentScope>((incident) => incident.handledBySteering);
const isLed = when<IncidentScope>((incident) => !incident.handledBySteering);

type HandlerRelation = 'unit_leader' | 'next_level_leader' | 'steering_group';
const holdsTheCase = anyOf<IncidentScope, HandlerRelation>(
  allOf(assigned<IncidentScope, HandlerRelation>('unit_leader', [LINE_LEADER_OF.unit], handlerNode), isLed),
  allOf(assigned<IncidentScope, HandlerRelation>('next_level_leader', LEADERS_ABOVE, handlerNode), isLed),
  allOf(assigned<IncidentScope, HandlerRelation>('steering_group', rolesThat('stands_in'), handlerNode), isSteered),
);

const helpsThere = assigned<IncidentScope, 'delegate'>(
  'delegate',
  DELEGATE_ROLES,
  ({ handlerNodeId, handlerPartIds = [] }) => [handlerNodeId, ...handlerPartIds],
);

/** Was given it to follow up, and still has the role there that one is given it for. It was given to them and to no deputy. */
const wasGivenIt: IncidentRule<'delegate'> = (actor, incident, day) =>
  actor.personId === incident.delegateId && helpsThere(actor, incident, day) ? { relation: 'delegate' } : undefined;

/**
 * Leads the place that handles it (see `handlerOf`), steers it where no leader can, or was given it by one who does. Nobody
 * handles what they sent themselves or what happened to themselves, whatever they lead.
 */
export const isHandler: IncidentRule<HandlerRelation | 'delegate'> = inRole((actor, incident, day) =>
  isReporter(actor, incident, day) || isAffected(actor, incident, day)
    ? undefined
    : (holdsTheCase(actor, incident, day) ?? wasGivenIt(actor, incident, day)),
);

/** Safety representative for the unit or department, or chief safety representative for a node above. */
export const isSafetyRep: IncidentRule<'safety_rep' | 'chief_safety_rep'> = inRole(
  anyOf<IncidentScope, 'safety_rep' | 'chief_safety_rep'>(
    assigned<IncidentScope, 'safety_rep'>('safety_rep', rolesThat('represents'), ({ unitId, departmentId }) => [
      unitId,
      departmentId,
    ]),
    assigned<IncidentScope, 'chief_safety_rep'>(
      'chief_safety_rep',
      rolesThat('represents_below'),
      ({ unitAncestorIds }) => unitAncestorIds,
    ),
  ),
);

/** Member of the unit's working-environment group. The leader sits in it: a report about a leader is not for the group. */
export const isInWorkEnvGroup: IncidentRule<'work_env_group'> = allOf(
  assigned<IncidentScope, 'work_env_group'>('work_env_group', rolesThat('consults'), ({ unitId }) => [unitId]),
  when((incident) => !incident.aboutLeader),
);

/** Was given time-limited access of this kind. */
export const isGranted = <const K extends AccessGrant['kind']>(kind: K): IncidentRule<K> =>
  inRole((actor, incident, day) => {
    const isMine = (grant: AccessGrant) =>
      grant.kind === kind && grant.personId === actor.personId && isWithin(grant, day);
    return incident.accessGrants?.some(isMine) ? { relation: kind } : undefined;
  });
