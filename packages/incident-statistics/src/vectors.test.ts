import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, type VectorCase } from './conformance.ts';

interface VectorFile {
  readonly file: string;
  readonly title: string;
  readonly tolerance: { readonly rel: number; readonly abs: number };
  readonly cases: readonly VectorCase[];
}

const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile);
const SPELLED: Readonly<Record<string, number>> = {
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
};

/** Every difference between what came and what was wanted, as readable lines. */
function differences(got: unknown, want: unknown, tolerance: VectorFile['tolerance'], at = ''): string[] {
  const wanted = typeof want === 'string' && want in SPELLED ? SPELLED[want] : want;
  if (typeof wanted === 'number' && typeof got === 'number') {
    const close = Math.abs(got - wanted) <= tolerance.abs + tolerance.rel * Math.abs(wanted);
    return Object.is(got, wanted) || got === wanted || close ? [] : [`${at}: ${got}, wanted ${wanted}`];
  }
  if (wanted !== null && typeof wanted === 'object' && got !== null && typeof got === 'object') {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
    const [g, w] = [got as Record<string, unknown>, wanted as Record<string, unknown>];
    return [...keys].flatMap((key) => differences(g[key], w[key], tolerance, `${at}/${key}`));
  }
  return got === wanted ? [] : [`${at}: ${String(got)}, wanted ${String(wanted)}`];
}

it('answers for every vector file that lies here, and for no other', () => {
  expect(Object.keys(ADAPTERS).toSorted()).toEqual(files.map(({ file }) => file).toSorted());
});

describe.each(files)('$title', ({ file, cases, tolerance }) => {
  it.each(cases)('$id', (vectorCase) => {
    expect(differences(ADAPTERS[file]!(vectorCase.input, vectorCase), vectorCase.expected, tolerance)).toEqual([]);
  });
});

it.each(['control-charts.json', 'cusum-ewma.json', 'funnel.json', 'planning-privacy.json', 'reporting.json'])(
  'fails on a kind of case it does not know: %s',
  (file) => {
    const unknown = { id: 'x', input: { kind: 'toString', chart: 'pie', method: 'guess' }, expected: {} };
    expect(() => ADAPTERS[file]!(unknown.input, unknown)).toThrow(RangeError);
  },
);
