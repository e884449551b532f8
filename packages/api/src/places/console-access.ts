import { ancestorIdsOf, successorIdOf } from '@vern/domain/organisation';
import { organisationAbilities } from '@vern/domain/organisation/policy';
import type { Work } from '../work.ts';

/** What of the console is open to a person. */
export type ConsoleAccess = Readonly<Record<'readFigures' | 'readPeople' | 'readVacancies', boolean>>;

/** The console is about places above the unit: it opens to whoever may look at one of those they hold a role at. */
export function consoleAccess({
  actor,
  organisation,
  day,
}: Pick<Work, 'actor' | 'organisation' | 'day'>): ConsoleAccess {
  const { tree, nodes } = organisation;
  const places = actor.assignments.flatMap(({ nodeId }) => {
    const node = nodes.get(nodeId);
    const isAbove = node && node.type !== 'unit' && node.type !== 'department';
    // Another place took over: its own people look at it.
    return isAbove && successorIdOf(tree, node.id, day) === node.id ? [node] : [];
  });
  const abilities = places.map(({ id, municipalityId }) =>
    organisationAbilities(actor, { municipalityId, nodeId: id, ancestorIds: ancestorIdsOf(tree, id) }, day),
  );
  return {
    readFigures: abilities.some((each) => each.readFigures),
    readPeople: abilities.some((each) => each.readPeople),
    readVacancies: abilities.some((each) => each.readVacancies),
  };
}
