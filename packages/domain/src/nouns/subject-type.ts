import { NOUN_PATHS } from './nouns.ts';

/** Name of a noun that news, a record or a text may be about. */
export type SubjectType = keyof typeof NOUN_PATHS;

/** The closed list of them. */
export const SUBJECT_TYPES = Object.keys(NOUN_PATHS) as readonly SubjectType[];
