import { type CalendarDay, isWithin, type Period } from '../calendar/index.ts';
import { CITATIONS, type CitationId } from '../law/index.ts';
import { defineLabels } from '../locale/index.ts';

/** What the law says on how soon or how much, in its own words. */
export const LAW_QUOTES = defineLabels('incident.lawQuotes', { necessary_follow_up: 'nødvendig oppfølging' });

/** Key of a quotation. */
export type LawQuote = keyof typeof LAW_QUOTES.entries;

/** One paragraph and the days on which what happens falls under it. */
export type LawParagraph = Period & {
  /** A proper name: the same in every language. */
  readonly citation: string;
  /** Its own words on how soon or how much, to be quoted as they are; null when it has none. */
  readonly says: LawQuote | null;
  /** Read in a copy of the consolidated law. What was not is marked wherever it is shown. No lawyer has read either. */
  readonly isConfirmed: boolean;
};

/**
 * What the law asks of an employer, by duty, oldest paragraph first, with its own words. Chapter 23A of the regulation was repealed on
 * 1 January 2026 by FOR-2025-12-16-2615, and chapters 2A and 3A took over: the day it happened decides which one holds.
 */
export const LAW_DUTIES = {
  /** Look after whoever met violence or threats. */
  follow_up_after_violence: [
    { id: 'fua-23a-5', says: 'necessary_follow_up' },
    { id: 'fua-3a-6', says: 'necessary_follow_up' },
  ],
  /** Look after whoever was harassed: until 2026 there was no paragraph but the protection itself. */
  follow_up_after_harassment: [
    { id: 'aml-4-3-3', says: null },
    { id: 'fua-2a-4', says: null },
  ],
} as const satisfies Record<string, readonly { readonly id: CitationId; readonly says: LawQuote | null }[]>;

/** Name of a duty by law. */
export type LawDuty = keyof typeof LAW_DUTIES;

/** The paragraph that what happened on a day falls under; null when none held then. */
export function paragraphOn(duty: LawDuty, day: CalendarDay): LawParagraph | null {
  const found = LAW_DUTIES[duty].find(({ id }) => isWithin(CITATIONS[id], day));
  if (found === undefined) return null;
  const { text, ...paragraph } = CITATIONS[found.id];
  return { ...paragraph, citation: text, says: found.says };
}
