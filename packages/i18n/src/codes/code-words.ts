type Sets<Noun extends string, Door> = {
  readonly [K in keyof Door as Door[K] extends { readonly name: `${Noun}.${infer Set}`; readonly entries: object }
    ? Set
    : never]: Door[K] extends { readonly entries: infer Entries } ? Readonly<Record<keyof Entries, string>> : never;
};

type IncidentDoors = typeof import('@vern/domain/incident') & typeof import('@vern/domain/deadline');
type OrganisationDoors = typeof import('@vern/domain/organisation') & typeof import('@vern/domain/access');
type Questions = typeof import('@vern/domain/theme')['VIOLENCE_QUESTION_SET']['questions'][number]['code'];

/**
 * The words beyond bokmål of every code that a screen may show, by noun and set, one line a noun. Made from the doors of
 * the domain: a code without a word in some language fails the build. What a noun's pages show together is fetched
 * together, whichever door of the domain it comes through.
 */
export type CodeWords = {
  readonly incident: Sets<'incident', IncidentDoors> & {
    readonly violenceQuestions: Readonly<Record<Questions, string>>;
  };
  readonly measure: Sets<'measure', typeof import('@vern/domain/measure')>;
  readonly organisation: Sets<'organisation', OrganisationDoors>;
};

/** A noun whose codes have words. */
export type CodeNoun = keyof CodeWords;
