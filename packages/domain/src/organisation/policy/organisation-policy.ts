import { type Actor, anyOf, assigned, type Grant, type Rule, rolesThat } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import type { OrgNodeScope } from './org-node-scope.ts';

type Relation = 'leads' | 'represents' | 'advises' | 'steers' | 'administers' | 'works_here';

const here = ({ nodeId }: OrgNodeScope) => [nodeId];
const hereOrAbove = ({ nodeId, ancestorIds }: OrgNodeScope) => [nodeId, ...ancestorIds];

const leadsHereOrAbove = assigned<OrgNodeScope, 'leads'>('leads', rolesThat('handles'), hereOrAbove);
const representsHere = assigned<OrgNodeScope, 'represents'>('represents', rolesThat('represents', 'consults'), here);
const representsAbove = assigned<OrgNodeScope, 'represents'>(
  'represents',
  rolesThat('represents_below', 'consults_below'),
  hereOrAbove,
);
/** The people who look after the safety service see where it has nobody. */
const representsSafetyAbove = assigned<OrgNodeScope, 'represents'>(
  'represents',
  rolesThat('represents_below'),
  hereOrAbove,
);
const advises = assigned<OrgNodeScope, 'advises'>('advises', rolesThat('advises'), hereOrAbove);
const steers = assigned<OrgNodeScope, 'steers'>('steers', rolesThat('steers'), hereOrAbove);
const administers = assigned<OrgNodeScope, 'administers'>('administers', rolesThat('administers'), hereOrAbove);
const worksHere = assigned<OrgNodeScope, 'works_here'>('works_here', rolesThat('works'), here);

/**
 * Who may look at a place in the organisation. None of these opens a single report: figures are counts, and counts of
 * 1–4 are suppressed above the unit.
 */
const ORGANISATION_POLICY = {
  /** Counts of the place and of every place below it. */
  readFigures: anyOf<OrgNodeScope, Relation>(leadsHereOrAbove, representsHere, representsAbove, advises, steers),
  /** The tree: names, types, periods. */
  readOrganisation: anyOf<OrgNodeScope, Relation>(
    leadsHereOrAbove,
    representsHere,
    representsAbove,
    advises,
    steers,
    administers,
    worksHere,
  ),
  /** Who holds which role. */
  readPeople: anyOf<OrgNodeScope, Relation>(leadsHereOrAbove, representsSafetyAbove, advises, administers),
  /** The empty chairs of a place, its leader's and its safety representative's. Names nobody. For those who can have them filled. */
  readVacancies: anyOf<OrgNodeScope, Relation>(leadsHereOrAbove, representsSafetyAbove, advises, administers),
} as const satisfies Record<string, Rule<OrgNodeScope, Relation>>;

/** Name of something a person may be able to do with a place in the organisation. */
export type OrganisationAbility = keyof typeof ORGANISATION_POLICY;

/** Why a person may do something with a place; null when they may not. Another municipality is refused unasked. */
export function organisationGrant(
  actor: Actor,
  ability: OrganisationAbility,
  node: OrgNodeScope,
  day: CalendarDay,
): Grant<Relation> | null {
  if (actor.municipalityId !== node.municipalityId) return null;
  return ORGANISATION_POLICY[ability](actor, node, day) ?? null;
}

/** Every ability for a place, yes or no. */
export function organisationAbilities(
  actor: Actor,
  node: OrgNodeScope,
  day: CalendarDay,
): Readonly<Record<OrganisationAbility, boolean>> {
  const may = (ability: OrganisationAbility) => organisationGrant(actor, ability, node, day) !== null;
  return {
    readFigures: may('readFigures'),
    readOrganisation: may('readOrganisation'),
    readPeople: may('readPeople'),
    readVacancies: may('readVacancies'),
  };
}
