/** What news, records and texts may be about: a closed list, which each noun joins with its own name. */
export const SUBJECT_TYPES = ['incident', 'measure', 'session'] as const;

/** Name of a noun that something may be about. */
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** The one thing that news, a record or a text is about. Its id is a UUID. */
export type Subject<Type extends SubjectType = SubjectType> = { readonly type: Type; readonly id: string };
