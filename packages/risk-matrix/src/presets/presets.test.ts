import { describe, expect, it } from 'vitest';
import { scaleBounds } from '../define/scale-bounds.ts';
import { lint } from '../lint/lint.ts';
import { COX_3X3, DSB_LIKELIHOOD, LISTER_SCALES, SAFE_JOB_SCALES, VIOLENCE_AND_THREATS } from './index.ts';

describe('VIOLENCE_AND_THREATS', () => {
  it('has the likelihood bounds 0.1, 1, 12 and 52 a year', () => {
    expect(scaleBounds(VIOLENCE_AND_THREATS.likelihood.classes)).toEqual([0, 0.1, 1, 12, 52, Infinity]);
  });

  it('is the product 1–4 green, 5–9 yellow, 10–14 orange, 15–25 red', () => {
    const level = (product: number) => (product >= 15 ? 3 : product >= 10 ? 2 : product >= 5 ? 1 : 0);
    expect(VIOLENCE_AND_THREATS.grid).toEqual(
      [1, 2, 3, 4, 5].map((row) => [1, 2, 3, 4, 5].map((column) => level(row * column))),
    );
  });

  it('never calls the worst consequence green', () => {
    expect(VIOLENCE_AND_THREATS.grid.every((row) => row.at(-1)! > 0)).toBe(true);
  });

  it('keeps injury and strain apart', () => {
    expect(VIOLENCE_AND_THREATS.dimensions.map(({ code }) => code)).toEqual(['injury', 'strain', 'absence']);
  });
});

describe('COX_3X3', () => {
  it('meets the axioms and every structure test', () => {
    const { axioms } = lint(COX_3X3).dimensions[0]!;
    expect(axioms.meetsAxioms).toBe(true);
    expect(axioms.structure).toMatchObject({ lemma1EdgeContacts: 0, lemma2: true, theorem1a: true, theorem1b: true });
  });
});

describe('published scales', () => {
  it.each([
    ['LISTER_SCALES', LISTER_SCALES, [0, 0.02, 0.1, 1, Infinity], 4],
    ['SAFE_JOB_SCALES', SAFE_JOB_SCALES, [0, 0.1, 0.2, 1, 12, Infinity], 5],
    ['DSB_LIKELIHOOD', DSB_LIKELIHOOD, [0, 0.001, 0.01, 0.02, 0.1, Infinity], null],
  ] as const)('%s has numbers that meet, and as many consequences as published', (_, scales, bounds, consequences) => {
    expect(scaleBounds(scales.likelihood.classes)).toEqual(bounds);
    expect(scales.consequence?.classes.length ?? null).toBe(consequences);
  });
});
