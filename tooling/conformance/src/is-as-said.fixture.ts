import { isDeepStrictEqual } from 'node:util';

const LITERAL = /^('[^']*'|\[[^\]]*\]|\{[^}]*\}|true\b|false\b|null\b)/;
const NAMED = /(\w+) ('[^']*'|\[[^\]]*\]|\{[^}]*\}|true\b|false\b|null\b)/g;
const NUMBER = /-?(?:Infinity|\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?)/g;

/**
 * Whether a value is what a comment says of it, as people write comments: a literal (`'orange': both`), fields by name
 * (`code 'cannot_tell', reasons [...]`), or numbers in their order as far as they are written out (`8.9 to 21.3 a year`).
 */
export function isAsSaid(said: string, got: unknown): boolean {
  const literal = LITERAL.exec(said)?.[1];
  if (literal !== undefined) return isDeepStrictEqual(plain(got), meantBy(literal));
  const numbers = numbersIn(got);
  if (numbers.length > 0) {
    const written = said.match(NUMBER) ?? [];
    return written.length >= numbers.length && numbers.every((number, i) => isWritten(written[i]!, number));
  }
  const named = [...said.matchAll(NAMED)];
  const fields = got as Readonly<Record<string, unknown>>;
  return named.length > 0 && named.every(([, name, value]) => isDeepStrictEqual(plain(fields[name!]), meantBy(value!)));
}

function meantBy(literal: string): unknown {
  return new Function(`return (${literal});`)();
}

/** Without what a literal cannot show: prototypes and frozenness. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The numbers of a number, a list of them or an interval; none of anything else. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'number') ? value : [];
  const { lower, upper } = (value ?? {}) as { readonly lower?: unknown; readonly upper?: unknown };
  return typeof lower === 'number' && typeof upper === 'number' ? [lower, upper] : [];
}

/** Rounded as it is written, it is the number written. */
function isWritten(written: string, number: number): boolean {
  const text = written.replaceAll('_', '');
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const rounded = text.includes('e') ? number.toExponential(decimals) : number.toFixed(decimals);
  return Number(rounded) === Number(text);
}
