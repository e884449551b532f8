import type { Locale } from '@vern/domain/locale';
import { keepNumber } from './keep-number.ts';
import { DATE_WORDS } from './words.ts';

/** A number with the language's own separators: "5 197", "5,197". */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(DATE_WORDS[locale].numbers, { maximumFractionDigits }).format(value);
}

/** A share as per cent, from 0 to 1: "43 %". */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(DATE_WORDS[locale].numbers, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** A stretch of time with its two largest units: "1 døgn 4 timer", "35 minutter". @param minutes - 0 or more. */
export function formatDuration(minutes: number, locale: Locale): string {
  const words = DATE_WORDS[locale];
  const whole = Math.round(minutes);
  if (whole < 1) return words.justNow;
  if (whole < HOUR) return keepNumber(words.minutes(whole));
  if (whole < DAY) return pair(words.hours(Math.floor(whole / HOUR)), whole % HOUR, words.minutes);
  const hours = Math.round(whole / HOUR);
  return pair(words.days(Math.floor(hours / 24)), hours % 24, words.hours);
}

function pair(first: string, rest: number, write: (count: number) => string): string {
  const kept = keepNumber(first);
  return rest === 0 ? kept : `${kept} ${keepNumber(write(rest))}`;
}
