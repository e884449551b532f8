export { heldOfEvent, heldOfPerson } from './conditions-of.ts';
export { type Level, levelsOf } from './levels.ts';
export { type Moment, momentOf, momentOfDay } from './moment.ts';
export { isOldAt, type Occurrence, occurrenceOf } from './occurrence.ts';
export type { PersonInvolved } from './person-involved.ts';
export { textOfInstant } from './text-of-instant.ts';
