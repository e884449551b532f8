import { COMMON_NAMES } from './common-names.ts';
import { isInitials } from './is-initials.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { isPlaceOrInstitution } from './is-place-or-institution.ts';
import { looksLikeSubject } from './looks-like-subject.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { readableText } from './readable-text.ts';
import type { TextSpan } from './text-span.ts';
import { type Token, tokensOf } from './tokens-of.ts';

/** Words that may be somebody's name, and what made the guard ask. */
export type PossibleName = TextSpan & {
  readonly text: string;
  readonly reason: 'capital' | 'initials' | 'list';
};

/**
 * What the writer is asked about once. Rule first: a capital inside a sentence that nothing explains, and initials. The
 * list comes second, where a capital says nothing: at the start of a sentence and in small letters.
 *
 * @param acknowledged - Words the writer has already answered for: an employee's name, or no name; case does not matter.
 * @returns In the order they stand; neighbouring words are one question.
 */
export function findPossibleNames(written: string, acknowledged: readonly string[] = []): readonly PossibleName[] {
  const wordsOf = (answer: string) => tokensOf(readableText(answer).text).map(({ word }) => baseOf(word));
  const answered = new Set(acknowledged.flatMap(wordsOf));
  const { text, spanOf } = readableText(written);
  const tokens = tokensOf(text);
  const found: PossibleName[] = [];
  for (const [i, token] of tokens.entries()) {
    const reason = answered.has(baseOf(token.word)) ? null : reasonToAsk(tokens, i);
    if (reason === null) continue;
    const { start, end } = token;
    const before = found.at(-1);
    if (before !== undefined && tokens[i - 1]?.end === before.end && text.slice(before.end, start).trim() === '') {
      found[found.length - 1] = { ...before, end, text: text.slice(before.start, end) };
    } else found.push({ start, end, text: token.word, reason });
  }
  return found.map((name) => ({ ...name, ...spanOf(name) }));
}

function reasonToAsk(tokens: readonly Token[], i: number): PossibleName['reason'] | null {
  const token = tokens[i]!;
  if (isInitials(token, tokens[i - 1])) return 'initials';
  if (isListed(token)) return 'list';
  if (!token.isCapitalised || token.isShouted || isPlaceOrInstitution(tokens, i)) return null;
  if (isOrdinaryWord(token.word)) return null;
  if (token.beginsSentence) return looksLikeSubject(token, tokens[i + 1]) ? 'capital' : null;
  return token.word.length > 1 ? 'capital' : null;
}

// "anna" in small letters is nynorsk for "other"; with a capital it is asked about.
function isListed({ word, isCapitalised }: Token): boolean {
  const lower = word.toLocaleLowerCase('nb');
  if (!isCapitalised && ORDINARY_WORDS.has(lower)) return false;
  return COMMON_NAMES.has(lower) || COMMON_NAMES.has(baseOf(word));
}

// Norwegian's genitive is a bare s: "Karis mor" asks about Kari.
function baseOf(word: string): string {
  const lower = word.toLocaleLowerCase('nb').replace(/['’]s?$/u, '');
  return lower.length > 3 ? lower.replace(/s$/u, '') : lower;
}
