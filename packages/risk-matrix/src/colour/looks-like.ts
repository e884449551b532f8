import { oklabFromSrgb } from './colour-spaces.ts';
import { parseColour } from './parse-colour.ts';

/** Nearer than this in OKLab (where black and white are 1 apart), two colours that do not touch are taken for one. */
const ALIKE = 0.05;

/** Whether people take two colours of a matrix, which passed its checks, for one. */
export function looksLike(first: string, second: string): boolean {
  const [a, b] = [oklabFromSrgb(parseColour(first)!.rgb), oklabFromSrgb(parseColour(second)!.rgb)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < ALIKE;
}
