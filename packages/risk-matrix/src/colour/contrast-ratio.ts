import { linear } from './colour-spaces.ts';
import { type Colour, parseColour } from './parse-colour.ts';

/**
 * How well one colour stands out on another, by WCAG 2.2: from 1 (the same) to 21 (black on white). Text needs 4.5, a shape 3.
 * @param first - A CSS colour without transparency; `second` too. Which is on which makes no difference.
 * @throws {RangeError} For what is no colour, or is transparent: what shines through decides then.
 */
export function contrastRatio(first: string, second: string): number {
  const [a, b] = [relativeLuminance(requireColour('first', first)), relativeLuminance(requireColour('second', second))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function requireColour(name: string, text: string): Colour {
  const colour = typeof text === 'string' ? parseColour(text) : null;
  if (colour === null) throw new RangeError(`${name} must be a CSS colour, got ${JSON.stringify(text)}.`);
  if (colour.alpha < 1) throw new RangeError(`${name} must not be transparent, got ${text}.`);
  return colour;
}

/** WCAG 2.2 relative luminance, from 0 (black) to 1 (white). */
function relativeLuminance({ rgb: [red, green, blue] }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
