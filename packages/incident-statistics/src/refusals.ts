/** Refuse anything but a whole count ≥ 0 that a double holds exactly. @throws {TypeError | RangeError} */
export function requireCount(name: string, value: number): void {
  requireNumber(name, value);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number ≥ 0, got ${value}.`);
  }
}

/** Refuse anything but a positive finite number: a rate without exposure means nothing. @throws {TypeError | RangeError} */
export function requirePositive(name: string, value: number): void {
  requireNumber(name, value);
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} must be positive and finite, got ${value}.`);
  }
}

/** Refuse anything but a finite number ≥ 0. @throws {TypeError | RangeError} */
export function requireNonNegative(name: string, value: number): void {
  requireNumber(name, value);
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} must be finite and not negative, got ${value}.`);
  }
}

/** Refuse anything but a finite number not below a bound. @throws {TypeError | RangeError} */
export function requireAtLeast(name: string, bound: number, value: number): void {
  requireFinite(name, value);
  if (value < bound) throw new RangeError(`${name} must be at least ${bound}, got ${value}.`);
}

/** Refuse anything but a whole number, of either sign. @throws {TypeError | RangeError} */
export function requireWhole(name: string, value: number): void {
  requireNumber(name, value);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number, got ${value}.`);
}

/** Refuse anything but a whole number above 0: of no draws everything could be said. @throws {TypeError | RangeError} */
export function requireDraws(name: string, value: number): void {
  requireCount(name, value);
  requirePositive(name, value);
}

/** Refuse anything but a finite number. @throws {TypeError | RangeError} */
export function requireFinite(name: string, value: number): void {
  requireNumber(name, value);
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}.`);
}

/** Refuse a ratio that is not positive and finite, and 1: who watches for no change never alarms. @throws {TypeError | RangeError} */
export function requireShift(name: string, value: number): void {
  requirePositive(name, value);
  if (value === 1) throw new RangeError(`${name} must not be 1: a watch for no change can never alarm.`);
}

/** Refuse anything outside (0, 1]: the weight of the newest period of a smoothed series. @throws {TypeError | RangeError} */
export function requireWeight(name: string, value: number): void {
  requirePositive(name, value);
  if (value > 1) throw new RangeError(`${name} must be at most 1, got ${value}.`);
}

/** Refuse anything outside the open interval (0, 1): a confidence, a power, a significance level. @throws {TypeError | RangeError} */
export function requireLevel(name: string, value: number): void {
  requireNumber(name, value);
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}.`);
}

/** Refuse anything outside [0, 1]. @throws {TypeError | RangeError} */
export function requireProbability(name: string, value: number): void {
  requireNumber(name, value);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie in [0, 1], got ${value}.`);
}

/** Which fields an argument has: true where it must be given. The compiler holds it complete. */
export type FieldsOf<Input> = {
  readonly [Field in keyof Required<Input>]: undefined extends Input[Field] ? false : true;
};

/**
 * Refuse an argument that lacks a field, or has one that nobody reads: a misspelt option would else be no option.
 * @throws {TypeError | RangeError}
 */
export function requireFields<Input extends object>(name: string, value: Input, fields: FieldsOf<Input>): void {
  requireObject(name, value);
  const known = Object.entries(fields);
  for (const [field, isNeeded] of known) {
    if (isNeeded && (value as Record<string, unknown>)[field] === undefined) {
      throw new TypeError(`${name}.${field} must be given.`);
    }
  }
  const unknown = Object.keys(value).find((field) => !Object.hasOwn(fields, field));
  if (unknown !== undefined) {
    const taken = known.map(([field]) => field).join(', ');
    throw new RangeError(`${name}.${unknown} must not be given: it is none of ${taken}.`);
  }
}

/** Refuse anything but a list. @throws {TypeError} */
export function requireList(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list, got ${kindOf(value)}.`);
}

/** Refuse anything but true or false: a word would be taken for true. @throws {TypeError} */
export function requireBoolean(name: string, value: boolean): void {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false, got ${kindOf(value)}.`);
}

/** Refuse anything that has no fields. @throws {TypeError} */
export function requireObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object, got ${kindOf(value)}.`);
  }
}

/** Refuse anything but one of the words a parameter may be: a misspelt one must not pass for another. @throws {RangeError} */
export function requireOneOf<Word extends string>(name: string, words: readonly Word[], value: Word): void {
  if (!words.includes(value)) {
    throw new RangeError(
      `${name} must be ${words.map((word) => `'${word}'`).join(' or ')}, got ${typeof value === 'string' ? `'${value}'` : kindOf(value)}.`,
    );
  }
}

/**
 * Refuse series that do not belong together. A count without exposure is an error in the data;
 * zero with zero is a period that did not happen, and is let through only where the caller says so.
 * @throws {TypeError | RangeError}
 */
export function requireSeries(
  counts: readonly number[],
  exposures: readonly number[],
  { emptyPeriods = false }: { readonly emptyPeriods?: boolean } = {},
): void {
  requireSameLength('counts', counts, 'exposures', exposures);
  for (let i = 0; i < counts.length; i++) {
    requireCount(`counts[${i}]`, counts[i]!);
    requireNonNegative(`exposures[${i}]`, exposures[i]!);
    if (exposures[i] === 0 && !(emptyPeriods && counts[i] === 0)) {
      throw new RangeError(`exposures[${i}] is 0, counts[${i}] is ${counts[i]}: no rate can be had from that.`);
    }
  }
}

/** Refuse what is no list, and lists that are empty or of different length. @throws {TypeError | RangeError} */
export function requireSameLength(nameA: string, a: readonly unknown[], nameB: string, b: readonly unknown[]): void {
  requireList(nameA, a);
  requireList(nameB, b);
  if (a.length === 0 || a.length !== b.length) {
    throw new RangeError(`${nameA} and ${nameB} must have the same length above 0, got ${a.length} and ${b.length}.`);
  }
}

/** What kind of thing was passed, in a programmer's words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'a list' : typeof value;
}

function requireNumber(name: string, value: number): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, got ${kindOf(value)}.`);
  if (Number.isNaN(value)) throw new RangeError(`${name} must not be NaN.`);
}
