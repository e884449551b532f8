export { NOUN_NEWS, NOUN_STEPS, type NounAction, type NounPorts } from './nouns.ts';
export { pathOf } from './path-of.ts';
export { SUBJECT_TYPES, type SubjectType } from './subject-type.ts';
