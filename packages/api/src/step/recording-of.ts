import type { Recording } from '@vern/domain/incident/record';
import { USUAL_CALENDARS } from '@vern/domain/school-calendar';
import type { Work } from '../work.ts';

/** Who records something now, for what is pure. */
export function recordingOf({ scope, now, newId }: Pick<Work, 'scope' | 'now' | 'newId'>): Recording {
  return { actorId: scope.actorId, now, newId, calendars: USUAL_CALENDARS };
}
