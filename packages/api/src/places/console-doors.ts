import type { Work } from '../work.ts';
import { consoleAccess } from './console-access.ts';
import { type LookedAt, lookedAt } from './looked-at.ts';

/** Which of the console's pages will open to somebody, and the places they see figures of by a role held there. */
export type ConsoleDoors = {
  readonly figures: boolean;
  readonly people: boolean;
  readonly figurePlaces: readonly { readonly id: string; readonly name: string }[];
};

/** The doors for the screen, by the same policy that every page asks; null for whoever has none. */
export function consoleDoors(work: Pick<Work, 'actor' | 'organisation' | 'day'>): ConsoleDoors | null {
  const places = lookedAt(work);
  const access = consoleAccess(work, places);
  if (!Object.values(access).includes(true)) return null;
  return { figures: access.readFigures, people: access.readPeople, figurePlaces: figurePlacesOf(places) };
}

/** Each once, the actor's own school too. */
function figurePlacesOf(places: readonly LookedAt[]): ConsoleDoors['figurePlaces'] {
  const open = places.filter(({ may }) => may.readFigures).map(({ place: { id, name } }) => ({ id, name }));
  return [...new Map(open.map((each) => [each.id, each])).values()];
}
