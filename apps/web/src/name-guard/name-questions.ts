import type { PossibleName } from '@vern/domain/privacy';

// Between the parts of one name; the dot of an initial is its own.
const WITHIN_NAME = /^[ \u00a0]{0,2}$/u;

// A surname that is an ordinary word too, such as Berg or Haug, is nothing to ask about alone; after a first name it is.
const SURNAMES = /^(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]+)+/u;

/**
 * What the writer is asked about: each name once and whole, however many words the guard found in it.
 *
 * @param found - The guard's findings in the text, in the order they stand.
 * @returns Each as it stands in the text. Answering for one answers for every word of it.
 */
export function nameQuestions(text: string, found: readonly PossibleName[]): readonly string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const before = spans.at(-1);
    if (before && start < before.end) continue;
    if (before && WITHIN_NAME.test(text.slice(before.end, start))) before.end = wholeEnd(text, start, end);
    else spans.push({ start, end: wholeEnd(text, start, end) });
  }
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}

function wholeEnd(text: string, start: number, end: number): number {
  const after = text.slice(end);
  if (end - start <= 3 && after.startsWith('.') && /^\p{Lu}+$/u.test(text.slice(start, end))) return end + 1;
  return end + (SURNAMES.exec(after)?.[0].length ?? 0);
}
