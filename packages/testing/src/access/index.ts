export { NOUN_EXPECTATIONS } from '../nouns.ts';
export { type Answer, expectedOf, partsFor } from './expected-of.ts';
export { ACTIONS, type Part, REPORT_KINDS, REPORTS, type Report, type ReportKind } from './incident.expectations.ts';
export type { NounExpectations } from './noun-expectations.ts';
export { ON_PLACE } from './organisation.expectations.ts';
export { KNOWN_TO_ALL, OWN } from './own.expectations.ts';
export { EVERYBODY, PEOPLE, type Person, type Who } from './people.ts';
