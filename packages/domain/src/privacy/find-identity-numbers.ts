import { idnr } from '@navikt/fnrvalidator';
import { readableText } from './readable-text.ts';
import type { TextSpan } from './text-span.ts';

const LENGTH = 11;

/** The same with the year in full: `01.01.1990 12345`. */
const LENGTH_WITH_CENTURY = 13;

// Digits with nothing but spacing, dashes and punctuation between them, and not much of it.
const RUN = /\d(?:[^\p{L}\p{N}]{0,8}\d)*/gu;

// Spacing that one number is written with; anything else may as well stand between two numbers.
const CLOSE = /^(?:\s|[\s\p{Pd}\u2212._/:]{0,2})$/u;

// How people write identity numbers.
const USUAL_GROUPS = new Set(['11', '6 5', '2 2 2 5', '6 3 2', '2 2 2 3 2', '2 2 4 5', '8 5', '2 2 4 3 2', '8 3 2']);

/** The places at which a number is parted, whatever parts are left together: after day, month, year and the three next. */
const USUAL_CUTS = { [LENGTH]: new Set([2, 4, 6, 9]), [LENGTH_WITH_CENTURY]: new Set([2, 4, 8, 11]) } as const;

/** So many groups are digits written one by one, some of them stuck together. */
const ONE_BY_ONE = 6;

// After it, or right before it, a number is an amount.
const AMOUNT_AFTER = /^(?:,\d\d)?\s?(?:kr\b|kroner\b|nok\b|,-)/iu;
const AMOUNT_BEFORE = /(?:\bkr\.?|\bnok|€|\$)\s?$/iu;

type Group = { readonly digits: string; readonly start: number; readonly end: number };

/**
 * Norwegian identity numbers in a text: birth numbers, D-numbers, and the numbers of hospitals and test systems, in one
 * piece or parted by any spacing, dashes or punctuation, in digits of any script. A number whose check digits fit is found in
 * every usual way of parting it, and in any that parts it evenly. A mistyped one is found when it is written closely in a
 * usual way and begins with a date: a slip of the finger still tells who it is, but a telephone number beside a clock
 * time must not be refused.
 *
 * @returns In the order they stand; they do not overlap.
 */
export function findIdentityNumbers(written: string): readonly TextSpan[] {
  const { text, spanOf } = readableText(written);
  return [...text.matchAll(RUN)].flatMap((run) => findInRun(text, run[0], run.index)).map(spanOf);
}

function findInRun(text: string, run: string, offset: number): readonly TextSpan[] {
  const groups = [...run.matchAll(/\d+/g)].map((match): Group => {
    const start = offset + match.index;
    return { digits: match[0], start, end: start + match[0].length };
  });
  const found: TextSpan[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const size = sizeOfNumberAt(text, groups, first);
    if (size === 0) continue;
    found.push({ start: groups[first]!.start, end: groups[first + size - 1]!.end });
    first += size - 1;
  }
  return found;
}

/** How many groups from this one on are an identity number; 0 when they are none. */
function sizeOfNumberAt(text: string, groups: readonly Group[], first: number): number {
  let length = 0;
  for (let at = first; at < groups.length && length < LENGTH_WITH_CENTURY; at += 1) {
    length += groups[at]!.digits.length;
    const size = at - first + 1;
    if (isIdentityNumber(text, groups.slice(first, first + size), length)) return size;
  }
  return 0;
}

function isIdentityNumber(text: string, groups: readonly Group[], length: number): boolean {
  if (length !== LENGTH && length !== LENGTH_WITH_CENTURY) return false;
  const shape = groups.map(({ digits }) => digits.length).join(' ');
  const gaps = groups.slice(1).map(({ start }, i) => text.slice(groups[i]!.end, start));
  const isClose = gaps.every((gap) => CLOSE.test(gap));
  const digits = withoutCentury(groups.map((group) => group.digits).join(''));
  if (digits === null || (groups.length > 1 && isAmount(text, groups.at(-1)!))) return false;
  if (idnr(digits).status === 'valid') return isCutAsUsual(groups, length) || isEvenlyParted(groups, gaps, isClose);
  return USUAL_GROUPS.has(shape) && isClose && beginsWithDate(digits);
}

/** Eleven digits; null when the year in full is none that somebody was born in. */
function withoutCentury(digits: string): string | null {
  if (digits.length === LENGTH) return digits;
  return /^(?:19|20)$/.test(digits.slice(4, 6)) ? digits.slice(0, 4) + digits.slice(6) : null;
}

function isCutAsUsual(groups: readonly Group[], length: typeof LENGTH | typeof LENGTH_WITH_CENTURY): boolean {
  let at = 0;
  return groups.slice(0, -1).every(({ digits }) => {
    at += digits.length;
    return USUAL_CUTS[length].has(at);
  });
}

// Digit by digit, in pairs, or cut in two wherever a line or a column ended; not a telephone number beside a short one.
function isEvenlyParted(groups: readonly Group[], gaps: readonly string[], isClose: boolean): boolean {
  if (groups.length >= ONE_BY_ONE) return true;
  if (!isClose || new Set(gaps).size > 1) return false;
  return groups.every(({ digits }) => digits.length !== 8);
}

function isAmount(text: string, last: Group): boolean {
  return (
    AMOUNT_AFTER.test(text.slice(last.end, last.end + 12)) ||
    AMOUNT_BEFORE.test(text.slice(Math.max(0, last.start - 5), last.start))
  );
}

// D-numbers add 40 to the day; hospital numbers add 40 and test numbers 80 to the month.
function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  return Number(digits.slice(0, 2)) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
