import { describe, expect, it } from 'vitest';
import { readableOn } from '../geometry/readable-on.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { looksLike } from './looks-like.ts';
import { NAMED_COLOURS } from './named-colours.ts';
import { parseColour } from './parse-colour.ts';

/** As colorjs.io 0.6.1 computes them, cut off at 0 and 1. */
const COLOURS: readonly (readonly [string, readonly [number, number, number]])[] = [
  ['#abc', [0.666667, 0.733333, 0.8]],
  ['#ABCF', [0.666667, 0.733333, 0.8]],
  [' #00FF00 ', [0, 1, 0]],
  ['gold', [1, 0.843137, 0]],
  ['RebeccaPurple', [0.4, 0.2, 0.6]],
  ['rgb(10 20 30)', [0.039216, 0.078431, 0.117647]],
  ['rgb(10% 20% 30%)', [0.1, 0.2, 0.3]],
  ['rgb(300 -5 20)', [1, 0, 0.078431]],
  ['hsl(120deg 50% 40%)', [0.2, 0.6, 0.2]],
  ['hsl(0.5turn, 30%, 60%)', [0.48, 0.72, 0.72]],
  ['hsl(-40 20% 30%)', [0.36, 0.24, 0.32]],
  ['hsl(none 0% 30%)', [0.3, 0.3, 0.3]],
  ['hwb(40 20% 30%)', [0.7, 0.533333, 0.2]],
  ['hwb(40 60% 60%)', [0.5, 0.5, 0.5]],
  ['lab(50% 20 -30)', [0.521155, 0.423657, 0.66851]],
  ['lab(5 2 -3)', [0.072802, 0.062004, 0.084658]],
  ['lch(60 40 120)', [0.488332, 0.603181, 0.316322]],
  ['oklab(60% 0.1 -0.05)', [0.657919, 0.398173, 0.612873]],
  ['oklch(0.7 0.1 150)', [0.436259, 0.690586, 0.49073]],
  ['oklch(62.8% 50% 29)', [0.911724, 0.280004, 0.22471]],
  ['color(srgb 0.2 0.4 0.6)', [0.2, 0.4, 0.6]],
  ['color( srgb-linear .2 .4 6e-1)', [0.484529, 0.665185, 0.797738]],
  ['color(display-p3 0.3 0.5 0.4)', [0.225369, 0.506347, 0.392476]],
];

describe('parseColour', () => {
  it.each(COLOURS)('reads %s', (text, rgb) => {
    const colour = parseColour(text);
    expect(colour?.alpha).toBe(1);
    for (const [i, channel] of rgb.entries()) expect(colour?.rgb[i]).toBeCloseTo(channel, 6);
  });

  it.each([
    ['#11223344', 0.266667],
    ['#1230', 0],
    ['rgba(10, 20, 30, .5)', 0.5],
    ['hsla(200 100% 50% / 40%)', 0.4],
    ['oklch(0.7 0.1 150 / none)', 0],
    ['rgb(1 2 3 / 7)', 1],
  ])('reads how much %s lets through', (text, alpha) => expect(parseColour(text)?.alpha).toBeCloseTo(alpha, 6));

  it.each([
    '',
    'grün',
    '#12345',
    '#1234567',
    '#ggg',
    'rgb(1 2)',
    'rgb(1 2 3 4)',
    'rgb(1, 2, 3, 4, 5)',
    'rgb(1 2 3 / 4 / 5)',
    'rgb(1 2 3 / x)',
    'rgb(a b c)',
    'rgb(1 2 3',
    'hsl(1px 2% 3%)',
    'rgb(1deg 2 3)',
    'color(xyz 1 1 1)',
    'var(--danger)',
    'currentcolor',
    'canvas',
    'toString',
    'constructor(1 2 3)',
  ])('takes "%s" for no colour', (text) => expect(parseColour(text)).toBeNull());

  it('knows the 148 names', () => {
    expect(NAMED_COLOURS.size).toBe(148);
    for (const name of NAMED_COLOURS.keys()) expect(parseColour(name)?.alpha).toBe(1);
  });
});

describe('contrastRatio', () => {
  it.each([
    ['#000', 'white', 21],
    ['#777', 'white', 4.478089],
    ['red', 'red', 1],
    ['rgb(0 128 0)', '#008000', 1],
    ['oklch(0.7 0.1 150)', 'black', 8.19368],
  ])('of %s on %s is %d, whichever is on which', (first, second, ratio) => {
    expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(second, first)).toBe(contrastRatio(first, second));
  });

  it('refuses what is no colour, and what one sees through', () => {
    expect(() => contrastRatio('grün', 'white')).toThrow('first must be a CSS colour, got "grün".');
    expect(() => contrastRatio('white', undefined as never)).toThrow('second must be a CSS colour');
    expect(() => contrastRatio('white', '#0000')).toThrow('second must not be transparent');
  });

  it('is enough for black or white text on every colour', () => {
    for (let grey = 0; grey < 256; grey++) {
      const background = `rgb(${grey} ${grey} ${grey})`;
      expect(contrastRatio(readableOn(background), background)).toBeGreaterThan(4.5);
    }
  });
});

describe('looksLike', () => {
  it('takes two ways of writing one colour, and neighbouring shades, for one', () => {
    expect(looksLike('#FFA600', 'rgb(255 166 0)')).toBe(true);
    expect(looksLike('#ff0000', '#fa0505')).toBe(true);
    expect(looksLike('#FFFF00', '#FFA600')).toBe(false);
    expect(looksLike('green', 'red')).toBe(false);
  });
});
