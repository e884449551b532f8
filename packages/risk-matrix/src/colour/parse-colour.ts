import {
  fromPolar,
  srgbFromHsl,
  srgbFromHwb,
  srgbFromLab,
  srgbFromLinear,
  srgbFromOklab,
  srgbFromP3,
  type Triple,
} from './colour-spaces.ts';
import { NAMED_COLOURS } from './named-colours.ts';

/** A colour on an sRGB screen. */
export interface Colour {
  /** Red, green and blue, 0 to 1. */
  readonly rgb: Triple;
  /** 1 = opaque. */
  readonly alpha: number;
}

/** What each coordinate counts when it is given in per cent, or 'hue'. */
type Whole = number | 'hue';
interface ColourForm {
  readonly whole: readonly [Whole, Whole, Whole];
  readonly srgb: (coordinates: Triple) => Triple;
}

const rgb: ColourForm = { whole: [255, 255, 255], srgb: ([r, g, b]) => [r / 255, g / 255, b / 255] };
// Saturation and lightness are per cent, with or without the sign.
const hsl: ColourForm = { whole: ['hue', 100, 100], srgb: ([h, s, l]) => srgbFromHsl([h, s / 100, l / 100]) };
const FORMS: ReadonlyMap<string, ColourForm> = new Map(
  Object.entries({
    rgb,
    rgba: rgb,
    hsl,
    hsla: hsl,
    hwb: { whole: ['hue', 100, 100], srgb: ([h, w, b]) => srgbFromHwb([h, w / 100, b / 100]) },
    lab: { whole: [100, 125, 125], srgb: srgbFromLab },
    lch: { whole: [100, 150, 'hue'], srgb: (lch) => srgbFromLab(fromPolar(lch)) },
    oklab: { whole: [1, 0.4, 0.4], srgb: srgbFromOklab },
    oklch: { whole: [1, 0.4, 'hue'], srgb: (lch) => srgbFromOklab(fromPolar(lch)) },
    'color srgb': { whole: [1, 1, 1], srgb: (channels) => channels },
    'color srgb-linear': { whole: [1, 1, 1], srgb: srgbFromLinear },
    'color display-p3': { whole: [1, 1, 1], srgb: srgbFromP3 },
  } satisfies Record<string, ColourForm>),
);

/** Degrees of each unit of a hue. */
const HUE_UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['deg', 1],
  ['grad', 0.9],
  ['rad', 180 / Math.PI],
  ['turn', 360],
]);

/**
 * A colour as CSS writes it (Color 4): hexadecimal with 3, 4, 6 or 8 digits, a name, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`,
 * `oklab()`, `oklch()`, `color()` in sRGB, linear sRGB or Display P3. What lies outside of sRGB is cut off channel by channel.
 * @returns Null for anything else: `currentcolor` and system colours are different on each screen.
 */
export function parseColour(text: string): Colour | null {
  const written = text.trim().toLowerCase();
  const hex = NAMED_COLOURS.get(written) ?? written;
  if (hex.startsWith('#')) return fromHex(hex.slice(1));
  const parts = /^(color\(\s*[a-z0-9-]+|[a-z]+\()\s*([^()]*)\)$/.exec(written);
  if (parts === null) return null;
  const form = FORMS.get(parts[1]!.replace(/\(\s*/, ' ').trim());
  const coordinates = coordinatesOf(parts[2]!);
  if (form === undefined || coordinates === null) return null;
  const given = form.whole.map((whole, i) => numberOf(coordinates[i]!, whole));
  const alpha = coordinates[3] === undefined ? 1 : numberOf(coordinates[3], 1);
  if (given.some((value) => value === null) || alpha === null) return null;
  const [red, green, blue] = form.srgb(given as unknown as Triple);
  return { rgb: [shown(red), shown(green), shown(blue)], alpha: shown(alpha) };
}

function fromHex(digits: string): Colour | null {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return null;
  const size = digits.length < 6 ? 1 : 2;
  const channels = digits
    .match(size === 1 ? /./g : /../g)!
    .map((pair) => Number.parseInt(size === 1 ? pair + pair : pair, 16) / 255);
  return { rgb: [channels[0]!, channels[1]!, channels[2]!], alpha: channels[3] ?? 1 };
}

/** Three coordinates and, behind a slash or a fourth comma, the alpha; null when there are more or fewer. */
function coordinatesOf(text: string): readonly string[] | null {
  const isOld = text.includes(',');
  const [colour, alpha, ...more] = isOld ? [text] : text.split('/');
  const coordinates = colour!.trim().split(isOld ? /\s*,\s*/ : /\s+/);
  const all = alpha === undefined ? coordinates : [...coordinates, alpha.trim()];
  const isWhole = coordinates.length === 3 || (isOld && coordinates.length === 4);
  return more.length === 0 && isWhole ? all : null;
}

/** A number, a percentage of the whole, an angle or `none`; null for anything else. */
function numberOf(text: string, whole: Whole): number | null {
  if (text === 'none') return 0;
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/.exec(text);
  if (parts === null) return null;
  const value = Number(parts[1]);
  const unit = parts[2]!;
  if (whole === 'hue') {
    const degrees = HUE_UNITS.get(unit);
    return degrees === undefined ? null : value * degrees;
  }
  if (unit === '%') return (value / 100) * whole;
  return unit === '' ? value : null;
}

function shown(value: number): number {
  return Math.min(1, Math.max(0, value));
}
