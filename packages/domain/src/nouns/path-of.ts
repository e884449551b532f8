import type { Subject } from '../subject/index.ts';
import { NOUN_PATHS } from './nouns.ts';
import type { SubjectType } from './subject-type.ts';

/** Where the reporting app shows a subject: a notice and the mail about it lead to the same page. Begins with a slash. */
export function pathOf({ type, id }: Subject<SubjectType>): string {
  return NOUN_PATHS[type](id);
}
