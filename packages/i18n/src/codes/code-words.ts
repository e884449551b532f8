import type { CodeDoors } from '../nouns.ts';

type Sets<Noun extends string, Door> = {
  readonly [K in keyof Door as Door[K] extends { readonly name: `${Noun}.${infer Set}`; readonly entries: object }
    ? Set
    : never]: Door[K] extends { readonly entries: infer Entries } ? Readonly<Record<keyof Entries, string>> : never;
};

type Questions = typeof import('@vern/domain/theme/violence')['VIOLENCE_QUESTION_SET']['questions'][number]['code'];

/** Sets whose names no door of the domain gives away. */
type More = { readonly incident: { readonly violenceQuestions: Readonly<Record<Questions, string>> } };

/**
 * The words beyond bokmål of every code that a screen may show, by noun and set. Made from the doors of the domain: a code
 * without a word in some language fails the build. What a noun's pages show together is fetched together, whichever door of
 * the domain it comes through.
 */
export type CodeWords = {
  readonly [Noun in keyof CodeDoors]: Sets<Noun, CodeDoors[Noun]> & (Noun extends keyof More ? More[Noun] : unknown);
};

/** A noun whose codes have words. */
export type CodeNoun = keyof CodeWords;
