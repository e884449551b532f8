/** How far a number may be off: `|got − want| <= abs + rel × |want|`. */
export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

/** What a comparison needs to know besides the two values. */
export interface CompareOptions {
  readonly tolerance: Tolerance;
  /** Names of properties whose lists may come in any order. */
  readonly unordered?: readonly string[];
}

const SPELLED_DOUBLES: Readonly<Record<string, number>> = {
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
};

/**
 * Up to here a whole number is taken for a count. Doubles above 2^52 are all whole, and just below it many are: a
 * quantity would there have to be right to its last digit, only because it has no room for decimals.
 */
const LARGEST_COUNT = 1e12;

/**
 * Every place where a result differs from what a vector expects; an empty list means it passes.
 *
 * Null, booleans and texts match exactly. Numbers match within the tolerance, but two whole numbers
 * up to `LARGEST_COUNT` match only if they are the same: a count or an index that is one off is wrong.
 * Lists match item by item, objects by the properties that are expected; a result may say more than that.
 *
 * @returns One line per difference, starting with its place.
 */
export function compare(want: unknown, got: unknown, options: CompareOptions, path = ''): readonly string[] {
  if (Array.isArray(want)) return compareLists(want, got, options, path);
  if (typeof want === 'object' && want !== null) return compareObjects(want, got, options, path);
  return isSameValue(want, got, options.tolerance) ? [] : [`${path || 'result'}: want ${show(want)}, got ${show(got)}`];
}

function isSameValue(want: unknown, got: unknown, tolerance: Tolerance): boolean {
  if (typeof want === 'number') return isSameNumber(want, got, tolerance);
  if (typeof want === 'string' && Object.hasOwn(SPELLED_DOUBLES, want)) {
    return got === want || Object.is(got, SPELLED_DOUBLES[want]);
  }
  return want === got;
}

function isSameNumber(want: number, got: unknown, { rel, abs }: Tolerance): boolean {
  if (typeof got !== 'number') return false;
  if (Number.isInteger(want) && Number.isInteger(got) && Math.abs(want) <= LARGEST_COUNT) return want === got;
  return Math.abs(got - want) <= abs + rel * Math.abs(want);
}

function compareLists(
  want: readonly unknown[],
  got: unknown,
  options: CompareOptions,
  path: string,
): readonly string[] {
  const items = ArrayBuffer.isView(got) ? Array.from(got as Float64Array) : got;
  if (!Array.isArray(items)) return [`${path || 'result'}: want a list, got ${show(got)}`];
  if (items.length !== want.length) return [`${path || 'result'}: want ${want.length} items, got ${items.length}`];
  if (isUnordered(path, options)) return compareUnordered(want, items, options, path);
  return want.flatMap((item, k) => compare(item, items[k], options, `${path}[${k}]`));
}

function compareUnordered(
  want: readonly unknown[],
  got: readonly unknown[],
  options: CompareOptions,
  path: string,
): readonly string[] {
  const left = [...got];
  return want.flatMap((item, k) => {
    const match = left.findIndex((candidate) => compare(item, candidate, options).length === 0);
    if (match === -1) return [`${path}: want ${show(item)} (item ${k}) somewhere, got it nowhere`];
    left.splice(match, 1);
    return [];
  });
}

function compareObjects(want: object, got: unknown, options: CompareOptions, path: string): readonly string[] {
  if (typeof got !== 'object' || got === null || Array.isArray(got)) {
    return [`${path || 'result'}: want an object, got ${show(got)}`];
  }
  return Object.entries(want).flatMap(([key, value]) =>
    compare(value, (got as Record<string, unknown>)[key], options, path === '' ? key : `${path}.${key}`),
  );
}

function isUnordered(path: string, { unordered = [] }: CompareOptions): boolean {
  return unordered.includes(path.slice(path.lastIndexOf('.') + 1));
}

function show(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
