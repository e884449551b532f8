import { isAssignedOn } from '@vern/domain/access';
import { ancestorIdsOf, successorIdOf } from '@vern/domain/organisation';
import { organisationAbilities } from '@vern/domain/organisation/policy';
import type { Work } from '../work.ts';
import { consoleAccess } from './console-access.ts';

/** Which of the console's pages will open to somebody, and the places they see figures of by a role held there. */
export type ConsoleDoors = {
  readonly figures: boolean;
  readonly people: boolean;
  readonly figurePlaces: readonly { readonly id: string; readonly name: string }[];
};

/** The doors for the screen, by the same policy that every page asks; null for whoever has none. */
export function consoleDoors(work: Pick<Work, 'actor' | 'organisation' | 'day'>): ConsoleDoors | null {
  const access = consoleAccess(work);
  if (!Object.values(access).includes(true)) return null;
  return { figures: access.readFigures, people: access.readPeople, figurePlaces: figurePlacesOf(work) };
}

/** Each once, the actor's own school too; a place that another has taken over is that one. */
function figurePlacesOf({ actor, organisation: { tree, nodes }, day }: Pick<Work, 'actor' | 'organisation' | 'day'>) {
  const held = actor.assignments
    .filter((each) => isAssignedOn(each, day))
    .flatMap(({ nodeId }) => nodes.get(successorIdOf(tree, nodeId, day)) ?? []);
  const open = held.filter(
    ({ id, municipalityId }) =>
      organisationAbilities(actor, { municipalityId, nodeId: id, ancestorIds: ancestorIdsOf(tree, id) }, day)
        .readFigures,
  );
  return [...new Map(open.map(({ id, name }) => [id, { id, name }])).values()];
}
