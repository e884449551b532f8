import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from './conformance.ts';

interface Vectors {
  readonly file: string;
  readonly tolerance: { readonly rel: number; readonly abs: number };
  readonly cases: readonly { readonly id: string; readonly input: unknown; readonly expected: unknown }[];
}

const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors);

/** The numbers of a result within tolerance of the vector's become the vector's own, so that `toEqual` can compare. */
function snapped(want: unknown, got: unknown, { rel, abs }: Vectors['tolerance']): unknown {
  if (typeof want === 'number' && typeof got === 'number') {
    return Math.abs(got - want) <= abs + rel * Math.abs(want) ? want : got;
  }
  if (Array.isArray(got)) return got.map((item, k) => snapped((want as readonly unknown[])?.[k], item, { rel, abs }));
  if (typeof got !== 'object' || got === null) return got;
  const parts = Object.entries(got).map(([key, part]) => [
    key,
    snapped((want as Record<string, unknown> | null)?.[key], part, { rel, abs }),
  ]);
  return Object.fromEntries(parts);
}

describe('ADAPTERS', () => {
  it('knows exactly the vector files of this package', () => {
    expect(files.map(({ file }) => file).sort()).toEqual(Object.keys(ADAPTERS).sort());
  });

  describe.each(files)('$file', ({ file, tolerance, cases }) => {
    it.each(cases)('$id', (vectorCase) => {
      const got = ADAPTERS[file]!(vectorCase.input, vectorCase);
      expect(snapped(vectorCase.expected, got, tolerance)).toEqual(vectorCase.expected);
    });
  });

  it.each([
    ['risk-evaluation.json', { kind: 'guess' }],
    ['risk-evaluation.json', { kind: 'residual', barriers: 1 }],
    [
      'risk-evaluation.json',
      { kind: 'residual', frequency: 1, consequence: [1], barriers: [{ effect: 'luck' }], commonCause: 0 },
    ],
    ['risk-evaluation.json', { kind: 'interval', band: [[0]], probabilityInterval: [0], consequenceInterval: [0, 0] }],
    ['cox-axioms.json', null],
    ['cox-axioms.json', { band: 'none' }],
    ['cox-enumeration.json', { probabilityBounds: [0, '1'], consequenceBounds: [0, 1] }],
    ['prior-from-class.json', { lower: true, upper: 1 }],
  ])('%s refuses the input %j, which it does not know', (file, input) => {
    expect(() => ADAPTERS[file]!(input, { id: 'odd', input, expected: null })).toThrow(TypeError);
  });

  it('reads the doubles that vectors spell as texts', () => {
    const input = {
      band: [
        [0, 0],
        [0, 2],
      ],
      probabilityBounds: [0, 1, 'Infinity'],
      consequenceBounds: [0, 1, 2],
    };
    const got = ADAPTERS['cox-axioms.json']!(input, { id: 'open', input, expected: null });
    expect(got).toMatchObject({ unambiguousPairFraction: null, maxBottom: Infinity, minTop: 1 });
  });
});
