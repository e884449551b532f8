import { ROLES } from '@vern/domain/access';
import { organisationAbilities } from '@vern/domain/organisation/policy';
import type { Me } from '../server/answers.ts';

type Held = Pick<Me, 'roles'>;

/** Which of the console's pages will open, and the places one sees figures of. */
export type ConsoleDoors = {
  readonly figures: boolean;
  readonly people: boolean;
  readonly figurePlaces: readonly { readonly id: string; readonly name: string }[];
};

/** `me` names only roles that are in force, so the day they are asked for does not matter. */
const TODAY = '2020-01-01';

/**
 * What the console will show somebody, by the same policy that the server asks: a page says beforehand that it is
 * closed, and why. The server decides all the same.
 */
export function consoleDoors({ roles }: Held): ConsoleDoors {
  const assignments = roles.map(({ role, nodeId }) => ({ role, nodeId, from: TODAY, to: null }));
  const actor = { personId: '', municipalityId: '', assignments };
  const held = roles.map(({ role, nodeId, nodeName }) => ({
    id: nodeId,
    name: nodeName,
    isAboveUnit: ROLES.entries[role].nodeTypes.some((type) => type !== 'unit' && type !== 'department'),
    ...organisationAbilities(actor, { municipalityId: '', nodeId, ancestorIds: [] }, TODAY),
  }));
  const above = held.filter(({ isAboveUnit }) => isAboveUnit);
  const places = new Map(held.filter(({ readFigures }) => readFigures).map(({ id, name }) => [id, { id, name }]));
  return {
    figures: above.some(({ readFigures }) => readFigures),
    people: above.some(({ readPeople }) => readPeople),
    figurePlaces: [...places.values()],
  };
}
