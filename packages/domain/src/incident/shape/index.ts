export { COUNTED } from './counted.ts';
export type { Field, FieldKind, FieldReach } from './field.ts';
export { codeTablesOf, namesOf, namesOfKind, pickFields, reachedBy, schemasOf, viewsOf } from './fields-of.ts';
export { FOLLOWS } from './follows.ts';
export { type Held, INCIDENT_FIELDS, type IncidentFacts } from './incident-facts.ts';
export { AT_FIRST, PROGRESS } from './progress.ts';
export { SETTLED } from './settled.ts';
export { TOLD, TOLD_PLACE, toldOf } from './told.ts';
export { CONSEQUENCES, TOLD_OF_HEALTH, TOLD_OF_PERSON, toldOfPersonBy, UNTOLD } from './told-of-person.ts';
