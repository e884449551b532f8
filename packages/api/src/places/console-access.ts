import type { Work } from '../work.ts';
import { lookedAt } from './looked-at.ts';

/** What of the console is open to a person. */
export type ConsoleAccess = Readonly<Record<'readFigures' | 'readPeople' | 'readVacancies', boolean>>;

/**
 * The console is about places above the unit: it opens to whoever may look at one of those they hold a role at.
 * @param places - Those places, where they are known already.
 */
export function consoleAccess(
  work: Pick<Work, 'actor' | 'organisation' | 'day'>,
  places = lookedAt(work),
): ConsoleAccess {
  const above = places.filter(
    ({ place: { type }, isTakenOver }) => type !== 'unit' && type !== 'department' && !isTakenOver,
  );
  return {
    readFigures: above.some(({ may }) => may.readFigures),
    readPeople: above.some(({ may }) => may.readPeople),
    readVacancies: above.some(({ may }) => may.readVacancies),
  };
}
