/**
 * The one thing that news, a record or a text is about. Its id is a UUID. Which nouns there are stands in one list, `nouns`;
 * what is about any noun need not know it.
 */
export type Subject<Type extends string = string> = { readonly type: Type; readonly id: string };
