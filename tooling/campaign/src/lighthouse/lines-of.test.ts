import { reaches } from '@vern/bench/report';
import { describe, expect, it } from 'vitest';
import type { PageFigures } from './audit-page.ts';
import { linesOf } from './lines-of.ts';

const GOOD: PageFigures = {
  performance: 95,
  accessibility: 100,
  bestPractices: 100,
  layoutShift: 0.01,
  bytes: 240_000,
  firstPaintMs: 900,
  largestPaintMs: 2_000,
  blockedMs: 100,
  faults: [],
};

const missed = (runs: readonly PageFigures[]) =>
  linesOf('home', runs)
    .filter((line) => !reaches(line))
    .map(({ what }) => what);

describe('linesOf', () => {
  it('holds the median against each bar, so that one slow run of three is none', () => {
    expect(missed([GOOD, { ...GOOD, performance: 40, layoutShift: 0.3 }, GOOD])).toEqual([]);
  });

  it.each([
    ['performance', { performance: 89 }],
    ['accessibility', { accessibility: 99 }],
    ['best practices', { bestPractices: 99 }],
    ['layout shift', { layoutShift: 0.051 }],
    ['first visit', { bytes: 261_000 }],
  ])('misses the bar of %s', (what, change) => {
    const worse = { ...GOOD, ...change };
    expect(missed([GOOD, worse, worse])).toEqual([`home: ${what}`]);
  });
});
