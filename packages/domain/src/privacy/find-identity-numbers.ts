import { idnr } from '@navikt/fnrvalidator';
import type { TextSpan } from './text-span.ts';

const LENGTH = 11;

// Digits that belong together: at most two characters of spacing between them, never a line break.
const RUN = /\d(?:[ \u00a0.\-–_/:]{0,2}\d)*/gu;

// How people write identity numbers. Only these are refused when the check digits do not fit: a slip of the finger
// still tells who it is, but a telephone number beside a clock time must not be refused.
const USUAL_GROUPS = new Set(['11', '6 5', '2 2 2 5', '6 3 2', '2 2 2 3 2']);

/**
 * Norwegian identity numbers in a text: birth numbers, D-numbers, and the numbers of hospitals and test systems, written
 * in one piece, spaced, dotted or dashed. Mistyped ones count when they are written the usual way and begin with a date.
 *
 * @returns In the order they stand; they do not overlap.
 */
export function findIdentityNumbers(text: string): readonly TextSpan[] {
  return [...text.matchAll(RUN)].flatMap((run) => findInRun(run[0], run.index));
}

function findInRun(run: string, offset: number): readonly TextSpan[] {
  const groups = [...run.matchAll(/\d+/g)].map((match) => ({ digits: match[0], start: offset + match.index }));
  const found: TextSpan[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const window: typeof groups = [];
    let digits = '';
    for (let at = first; at < groups.length && digits.length < LENGTH; at += 1) {
      window.push(groups[at]!);
      digits += groups[at]!.digits;
    }
    const last = window.at(-1);
    if (
      last === undefined ||
      !isIdentityNumber(
        digits,
        window.map((group) => group.digits.length),
      )
    )
      continue;
    found.push({ start: groups[first]!.start, end: last.start + last.digits.length });
    first += window.length - 1;
  }
  return found;
}

function isIdentityNumber(digits: string, groupLengths: readonly number[]): boolean {
  if (digits.length !== LENGTH) return false;
  if (idnr(digits).status === 'valid') return true;
  return USUAL_GROUPS.has(groupLengths.join(' ')) && beginsWithDate(digits);
}

// D-numbers add 40 to the day; hospital numbers add 40 and test numbers 80 to the month.
function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  return Number(digits.slice(0, 2)) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
