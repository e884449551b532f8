export { type DutyFacts, type DutyPerson, dutyFactsSchema } from '../facts/duty-facts.schema.ts';
export { readDutyFacts } from '../facts/read-duty-facts.ts';
