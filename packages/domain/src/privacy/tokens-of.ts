import type { TextSpan } from './text-span.ts';

/** One word of a text and what its surroundings say about its capital. */
export type Token = TextSpan & {
  readonly word: string;
  readonly isCapitalised: boolean;
  /** Four capital letters or more, or one of many words in capitals: loud, not a name. */
  readonly isShouted: boolean;
  /** The capital may only mean that a sentence, a quotation or a line begins. */
  readonly beginsSentence: boolean;
  /** A digit stands right before, as in "5A". */
  readonly followsDigit: boolean;
};

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
const ABBREVIATIONS =
  /(?:^|[\s(])(?:kl|ca|bl\.a|f\.eks|t\.d|m\.m|o\.l|mv|evt|jf|nr|ev|pga|mtp|dvs|osv|etc|eks|dr|vg|tlf|pr|a|b)\.\s*$/iu;
// Enough for the longest abbreviation and a few quotation marks; keeps long texts linear.
const LOOK_BACK = 24;

const SENTENCE_END = /(?:[.!?:…;]["»”'’)]*\s*|\n\s*|[«"“‘(•*\-–]\s*)$/u;

/** Splits a text into words. Everything else about a name is decided word by word. */
export function tokensOf(text: string): readonly Token[] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isLoudText = letters.length > 12 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.6;
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const isUpper = word === word.toLocaleUpperCase('nb') && word.length > 1;
    return {
      word,
      start,
      end: start + word.length,
      isCapitalised: /^\p{Lu}/u.test(word),
      isShouted: isUpper && (isLoudText || word.length > 3),
      beginsSentence: (start === 0 || SENTENCE_END.test(before)) && !ABBREVIATIONS.test(before),
      followsDigit: /\d[ .]?$/u.test(before),
    };
  });
}
