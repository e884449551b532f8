import { firstDue, settleDue } from '@vern/domain/incident/record';
import { USUAL_CALENDARS } from '@vern/domain/school-calendar';
import type { MemoryIncident } from './memory-store.ts';

/** A report with what its measures leave it to do; the same when nothing is different. */
export function settleDueInMemory(incident: MemoryIncident): MemoryIncident {
  const { facts, measures } = incident;
  const due = settleDue(facts, firstDue(measures), { calendars: USUAL_CALENDARS });
  return due === null ? incident : { ...incident, facts: { ...facts, ...due, version: facts.version + 1 } };
}
