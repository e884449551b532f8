type Questions = typeof import('@vern/domain/theme')['VIOLENCE_QUESTION_SET']['questions'][number]['code'];

type Sets<Noun extends string, Door> = {
  readonly [K in keyof Door as Door[K] extends { readonly name: `${Noun}.${infer Set}`; readonly entries: object }
    ? Set
    : never]: Door[K] extends { readonly entries: infer Entries } ? Readonly<Record<keyof Entries, string>> : never;
};

/**
 * The words beyond bokmål of every code that a screen may show, by noun and set, one line a noun. Made from the doors of
 * the domain: a code without a word in some language fails the build.
 */
export type CodeWords = {
  readonly access: Sets<'access', typeof import('@vern/domain/access')>;
  readonly deadline: Sets<'deadline', typeof import('@vern/domain/deadline')>;
  readonly incident: Sets<'incident', typeof import('@vern/domain/incident')>;
  readonly measure: Sets<'measure', typeof import('@vern/domain/measure')>;
  readonly organisation: Sets<'organisation', typeof import('@vern/domain/organisation')>;
  readonly theme: { readonly violenceQuestions: Readonly<Record<Questions, string>> };
};

/** A noun whose codes have words. */
export type CodeNoun = keyof CodeWords;
