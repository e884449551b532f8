import { occurredOf } from '../answers/occurred-of.ts';
import type { ReportForm } from '../answers/report-form.ts';

/**
 * One report that has been written on two devices since they agreed: each answer as whoever changed it left it, and this
 * device's where both did. Of a text nothing is lost: where both wrote, both stand.
 *
 * @param base - What the two agreed on last; null when that is not known.
 * @param mine - As it stands on this device.
 * @param theirs - As the server keeps it from the other one.
 */
export function mergeReports(base: ReportForm | null, mine: ReportForm, theirs: ReportForm): ReportForm {
  const keys = Object.keys(mine) as (keyof ReportForm)[];
  const taken = keys.filter((key) => !OWN.includes(key) && isAnswered(theirs[key]) && isUntouched(base, mine, key));
  // The server knows a day and a time, and not that it was "just now".
  if (isSameTime(mine, theirs)) taken.splice(taken.indexOf('when'), taken.includes('when') ? 1 : 0);
  const merged = { ...mine, ...Object.fromEntries(taken.map((key) => [key, theirs[key]])) };
  const description = mergeTexts(base?.description ?? '', mine.description, theirs.description);
  const acknowledged = [...new Set([...mine.acknowledged, ...theirs.acknowledged])];
  // The server keeps only words that were looked through; words of this device may not have been.
  const isTextChecked =
    description === theirs.description.trim() || (description === mine.description && mine.isTextChecked);
  return { ...merged, description, acknowledged, isTextChecked };
}

/** What the device says of itself, and what is merged as text. */
const OWN: readonly (keyof ReportForm)[] = ['draftId', 'begunAt', 'description', 'acknowledged', 'isTextChecked'];

function isAnswered(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

function isSameTime(mine: ReportForm, theirs: ReportForm): boolean {
  const [a, b] = [occurredOf(mine), occurredOf(theirs)];
  return a?.occurredOn === b?.occurredOn && a?.occurredTime === b?.occurredTime;
}

/** What is not known to have been agreed on is this device's own only where it was answered. */
function isUntouched(base: ReportForm | null, mine: ReportForm, key: keyof ReportForm): boolean {
  if (base === null) return !isAnswered(mine[key]) || mine[key] === false;
  return JSON.stringify(base[key]) === JSON.stringify(mine[key]);
}

function mergeTexts(base: string, mine: string, theirs: string): string {
  const [a, b] = [mine.trim(), theirs.trim()];
  if (a.includes(b)) return mine;
  if (b.includes(a) || a === base.trim()) return b;
  if (b === base.trim()) return mine;
  return `${b}\n\n${a}`;
}
