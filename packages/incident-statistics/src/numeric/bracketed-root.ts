const MAX_STEPS = 300;

/**
 * A root of a continuous function between two points where it has opposite signs, to the last digits.
 *
 * Chandrupatla's method (1997): inverse quadratic interpolation where it is safe, halving where it is not.
 *
 * @throws {RangeError} If the signs at the ends do not differ.
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b, c] = [low, high, low];
  let [fa, fb, fc] = [f(a), f(b), f(low)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0)) throw new RangeError(`No sign change between ${low} and ${high}.`);
  let t = 0.5;
  for (let step = 0; step < MAX_STEPS; step++) {
    const x = a + t * (b - a);
    const fx = f(x);
    if (fx === 0) return x;
    if (Math.sign(fx) === Math.sign(fa)) [c, fc] = [a, fa];
    else [c, b, fc, fb] = [b, a, fb, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const tolerance = 2e-16 * Math.abs(best) + 1e-300;
    const limit = tolerance / Math.abs(b - c);
    if (limit > 0.5) return best;
    t = Math.min(1 - limit, Math.max(limit, interpolate(a, b, c, fa, fb, fc)));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/** Inverse quadratic interpolation as a fraction of the bracket, or its middle where that would be unsafe. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  return ((fa / (fb - fa)) * fc) / (fb - fc) + ((((c - a) / (b - a)) * fa) / (fc - fa)) * (fb / (fc - fb));
}
