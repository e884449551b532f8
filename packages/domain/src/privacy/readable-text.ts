import type { TextSpan } from './text-span.ts';

/** A text as a person reads it, and where each piece of it stood. */
export type ReadableText = {
  /** Composed letters, plain digits 0–9, no invisible characters. */
  readonly text: string;
  /** Where a stretch of it stands in what was written. */
  readonly spanOf: (span: TextSpan) => TextSpan;
};

/** What needs no second look: what a Norwegian keyboard writes. */
const PLAIN = /^[\n\x20-\x7eÆØÅæøåÉéÈèÊêÓóÒòÔôÄäÖöÜü«»“”’–—…\u00a0]*$/u;

// A letter or digit with everything that is set upon it; invisible characters may stand between.
const PIECE = /[\p{L}\p{N}](?:\p{Cf}*\p{M})*|[\s\S]/gu;
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u20e3|\u034f/gu;

/**
 * The one way a text is looked at, whatever it was pasted from: letters and their accents are one character, digits of any
 * script and width are 0–9, and what nobody sees (soft hyphens, zero width, marks of direction) is gone.
 */
export function readableText(written: string): ReadableText {
  if (PLAIN.test(written)) return { text: written, spanOf: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: piece, index } of written.matchAll(PIECE)) {
    const read = readPiece(piece);
    for (let unit = 0; unit < read.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
    text += read;
  }
  const spanOf = ({ start, end }: TextSpan) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? 0 });
  return { text, spanOf };
}

function readPiece(piece: string): string {
  const seen = piece.replace(UNSEEN, '');
  if (/^\p{L}/u.test(seen)) return seen.normalize('NFKC');
  return /^\p{N}/u.test(seen) ? readNumber(seen) : seen.normalize('NFC');
}

function readNumber(piece: string): string {
  const plain = piece.normalize('NFKC').replace(/\p{M}/gu, '');
  return /^\p{Nd}$/u.test(plain) ? String(digitOf(plain.codePointAt(0)!)) : plain;
}

// Unicode keeps the ten digits of a script together, in order; scripts may follow each other.
function digitOf(codePoint: number): number {
  let zero = codePoint;
  while (isDigit(zero - 1)) zero -= 1;
  return (codePoint - zero) % 10;
}

function isDigit(codePoint: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));
}
