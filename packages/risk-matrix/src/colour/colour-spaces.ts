/** Three coordinates of a colour space. */
export type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Numbers as CSS Color 4 gives them (section 18). */
const XYZ_TO_SRGB: Matrix = [
  [3.2409699419045226, -1.537383177570094, -0.4986107602930034],
  [-0.9692436362808796, 1.8759675015077202, 0.04155505740717559],
  [0.05563007969699366, -0.20397695888897652, 1.0569715142428786],
];
const P3_TO_XYZ: Matrix = [
  [0.4865709486482162, 0.26566769316909306, 0.1982172852343625],
  [0.2289745640697488, 0.6917385218365064, 0.079286914093745],
  [0, 0.04511338185890264, 1.043944368900976],
];
const D50_TO_D65: Matrix = [
  [0.9554734527042182, -0.023098536874261423, 0.0632593086610217],
  [-0.028369706963208136, 1.0099954580058226, 0.021041398966943008],
  [0.012314001688319899, -0.020507696433477912, 1.3303659366080753],
];
const WHITE_D50: Triple = [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585];
const OKLAB_TO_LMS: Matrix = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
const LMS_TO_XYZ: Matrix = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.112286803280317, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816],
];
const SRGB_TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_OKLAB: Matrix = [
  [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
  [1.9779985324311684, -2.4285922420485799, 0.450593709617411],
  [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
];

/** An sRGB channel as light, 0 to 1. */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Light as an sRGB channel; what no screen of that kind shows is cut off. */
function gamma(light: number): number {
  const shown = Math.min(1, Math.max(0, light));
  return shown <= 0.0031308 ? 12.92 * shown : 1.055 * shown ** (1 / 2.4) - 0.055;
}

export function srgbFromLinear([red, green, blue]: Triple): Triple {
  return [gamma(red), gamma(green), gamma(blue)];
}

export function srgbFromP3([red, green, blue]: Triple): Triple {
  return fromXyz(times(P3_TO_XYZ, [linear(red), linear(green), linear(blue)]));
}

/** Hue in degrees, saturation and lightness 0 to 1. */
export function srgbFromHsl([hue, saturation, lightness]: Triple): Triple {
  const at = (n: number) => {
    const k = (n + turned(hue) / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
}

/** Hue in degrees, whiteness and blackness 0 to 1. */
export function srgbFromHwb([hue, white, black]: Triple): Triple {
  if (white + black >= 1) {
    const grey = white / (white + black);
    return [grey, grey, grey];
  }
  const [red, green, blue] = srgbFromHsl([hue, 1, 0.5]);
  const mix = (channel: number) => channel * (1 - white - black) + white;
  return [mix(red), mix(green), mix(blue)];
}

/** Lightness 0 to 100. */
export function srgbFromLab([lightness, a, b]: Triple): Triple {
  const y = (lightness + 16) / 116;
  const open = (f: number) => (f ** 3 > 216 / 24389 ? f ** 3 : (116 * f - 16) / (24389 / 27));
  const [x, , z] = [a / 500 + y, y, y - b / 200];
  const xyz: Triple = [open(x) * WHITE_D50[0], open(y) * WHITE_D50[1], open(z) * WHITE_D50[2]];
  return fromXyz(times(D50_TO_D65, xyz));
}

/** Lightness 0 to 1. */
export function srgbFromOklab(lab: Triple): Triple {
  const [l, m, s] = times(OKLAB_TO_LMS, lab);
  return fromXyz(times(LMS_TO_XYZ, [l ** 3, m ** 3, s ** 3]));
}

/** Where equal distances look about equally far apart (Ottosson 2020). */
export function oklabFromSrgb([red, green, blue]: Triple): Triple {
  const [l, m, s] = times(SRGB_TO_LMS, [linear(red), linear(green), linear(blue)]);
  return times(LMS_TO_OKLAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** Chroma and hue in degrees as the two colour axes. */
export function fromPolar([lightness, chroma, hue]: Triple): Triple {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function fromXyz(xyz: Triple): Triple {
  return srgbFromLinear(times(XYZ_TO_SRGB, xyz));
}

function times([a, b, c]: Matrix, v: Triple): Triple {
  const row = (each: Triple) => each[0] * v[0] + each[1] * v[1] + each[2] * v[2];
  return [row(a), row(b), row(c)];
}

function turned(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}
