import type { Subject, SubjectType } from './subject.ts';

const PATHS: Readonly<Record<SubjectType, (id: string) => string>> = {
  incident: (id) => `/saker/${id}`,
  // Whoever was given a measure may see no more than their own list.
  measure: () => '/tiltak',
  session: () => '/innstillinger',
};

/** Where the reporting app shows a subject: a notice and the mail about it lead to the same page. Begins with a slash. */
export function pathOf({ type, id }: Subject): string {
  return PATHS[type](id);
}
