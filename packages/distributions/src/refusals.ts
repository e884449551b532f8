function finite(name: string, value: number): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, got ${typeof value}.`);
  if (Number.isNaN(value)) throw new RangeError(`${name} must not be NaN.`);
}

/** Refuse anything but a number above zero. @throws {TypeError | RangeError} */
export function requirePositive(name: string, value: number): void {
  finite(name, value);
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} must be positive and finite, got ${value}.`);
  }
}

/** Refuse anything but a finite number from zero up. @throws {TypeError | RangeError} */
export function requireNonNegative(name: string, value: number): void {
  finite(name, value);
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} must be finite and not negative, got ${value}.`);
  }
}

/** Refuse anything but a number in [0, 1]. @throws {TypeError | RangeError} */
export function requireProbability(name: string, value: number): void {
  finite(name, value);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie in [0, 1], got ${value}.`);
}

/** Refuse anything but a whole number that a double holds exactly (negative ones too). @throws {TypeError | RangeError} */
export function requireWhole(name: string, value: number): void {
  finite(name, value);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number, got ${value}.`);
}

/** Refuse NaN and non-numbers; infinities pass. @throws {TypeError | RangeError} */
export function requireNumber(name: string, value: number): void {
  finite(name, value);
}
