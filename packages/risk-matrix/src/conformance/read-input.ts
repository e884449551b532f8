/** Readers for vector inputs: a wrong type is a case that no adapter knows, so they throw. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('Not an object.');
  return value as Readonly<Record<string, unknown>>;
}

/** A number; the texts 'Infinity', '-Infinity' and 'NaN' stand for those doubles. */
export function number(value: unknown): number {
  if (typeof value === 'number') return value;
  if (value === 'Infinity' || value === '-Infinity' || value === 'NaN') return Number(value);
  throw new TypeError(`Not a number: ${String(value)}.`);
}

export function numbers(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError('Not a list.');
  return value.map(number);
}

/** Bounds of a scale; `null` as the last one means open-ended. */
export function bounds(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError('Not a list.');
  return value.map((bound, k) => (bound === null && k === value.length - 1 ? Infinity : number(bound)));
}

export function grid(value: unknown): readonly (readonly number[])[] {
  if (!Array.isArray(value)) throw new TypeError('Not a grid.');
  return value.map(numbers);
}

/** A pair of class indices. */
export function interval(value: unknown): readonly [number, number] {
  const [low, high, ...rest] = numbers(value);
  if (low === undefined || high === undefined || rest.length > 0) throw new TypeError('Not an interval.');
  return [low, high];
}
