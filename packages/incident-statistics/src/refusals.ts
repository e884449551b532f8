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

/** Refuse lists that are empty or of different length. @throws {RangeError} */
export function requireSameLength(nameA: string, a: readonly unknown[], nameB: string, b: readonly unknown[]): void {
  if (a.length === 0 || a.length !== b.length) {
    throw new RangeError(`${nameA} and ${nameB} must have the same length above 0, got ${a.length} and ${b.length}.`);
  }
}

function requireNumber(name: string, value: number): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, got ${typeof value}.`);
  if (Number.isNaN(value)) throw new RangeError(`${name} must not be NaN.`);
}
