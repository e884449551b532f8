import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../conformance.ts';
import { adapt } from './vector-adapter.ts';

const answer = (file: string, input: object) => ADAPTERS[file]!(input, { id: 'x', input, expected: {} });

describe('adapt', () => {
  it('reads the doubles that JSON has no numbers for wherever a vector spells them, and leaves other texts alone', () => {
    const seen = adapt((input: unknown) => input);
    const input = { ratio: 'Infinity', range: [0, '-Infinity'], rows: [[{ p: 'NaN' }]], kind: 'bounds', theta0: null };
    expect(seen(input, { id: 'x', input, expected: {} })).toEqual({
      ratio: Number.POSITIVE_INFINITY,
      range: [0, Number.NEGATIVE_INFINITY],
      rows: [[{ p: Number.NaN }]],
      kind: 'bounds',
      theta0: null,
    });
  });
});

describe('the adapters', () => {
  it('hand on what a case sets besides its data', () => {
    const laney = { chart: 'uprime', counts: [4, 6, 3], exposures: [9, 9, 9], multiplier: 3 };
    expect(answer('control-charts.json', { ...laney, d2: 1.2 })).not.toEqual(answer('control-charts.json', laney));
    const llr = { method: 'cusumLLR', counts: [9, 9], exposures: [1, 1], rate0: 2, rho: 2, h: 1 };
    expect(answer('cusum-ewma.json', { ...llr, reset: true })).not.toEqual(answer('cusum-ewma.json', llr));
    const [all, half] = [{ reportingBefore: [1, 1] }, { reportingBefore: [0.5, 0.5] }];
    const bounds = {
      kind: 'bounds',
      ratioLower: 1,
      ratio: 2,
      ratioUpper: 'Infinity',
      reportingAfter: [1, 1],
      target: 1,
    };
    expect(answer('reporting.json', { ...bounds, ...all })).not.toEqual(
      answer('reporting.json', { ...bounds, ...half }),
    );
  });

  it('spell as a double what the formula of a vector divides out of nothing, where the engine says null', () => {
    const years = { count1: 0, exposure1: 1, count2: 5, exposure2: 1 };
    const wald = { kind: 'phiWald', ...years, phi: 2, confidence: 0.95 };
    const unknown = { p: Number.NaN, phiTipping: Number.NaN };
    expect(answer('reporting.json', wald)).toEqual({ ratio: 0, lower: 0, upper: Number.NaN, ...unknown });
    const endless = { ratio: Number.POSITIVE_INFINITY, lower: Number.NaN, upper: Number.POSITIVE_INFINITY, ...unknown };
    expect(answer('reporting.json', { ...wald, count1: 5, count2: 0 })).toEqual(endless);
    const neither = { ratio: Number.NaN, lower: Number.NaN, upper: Number.NaN, ...unknown };
    expect(answer('seed-table.json', { ...years, count2: 0 })).toMatchObject({ phi10: neither, phi25: neither });
    expect(answer('reporting.json', { kind: 'phiCluster', clusterSizes: [0, 0] })).toEqual({ phi: Number.NaN });
    expect(
      answer('reporting.json', { kind: 'captureRecapture', n1: 9, n2: 0, both: 0, confidence: 0.95 }),
    ).toMatchObject({
      completeness1: Number.NaN,
      completeness1Lower: 0,
      completeness1Upper: 1,
    });
    expect(
      answer('reporting.json', {
        kind: 'nowcast',
        triangle: [
          [0, 4],
          [0, null],
        ],
      }),
    ).toMatchObject({
      nowcast: [4, Number.NaN],
    });
    expect(answer('change-point.json', { counts: [0, 4, 4], exposures: [0, 1, 1] })).toMatchObject({
      rateBefore: Number.NaN,
      rateAfter: 4,
    });
    const alike = { before: [5, 6], exposureBefore: [9, 9], after: [5, 6], exposureAfter: [9, 9], confidence: 0.95 };
    expect(answer('two-period-models.json', alike)).toMatchObject({
      clusterRobust: { ratio: 1, se: 0, p: Number.NaN },
    });
  });
});
