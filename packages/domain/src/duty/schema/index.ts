export { type DutyFacts, type DutyPerson, dutyFactsSchema } from '../facts/duty-facts.schema.ts';
export { readDutyFacts } from '../facts/read-duty-facts.ts';
export { readLocalDuties } from './read-local-duties.ts';
