import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_SCALES } from '../exposure/exposure.ts';
import { drawGammaWithMeanOne, drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { controlChart } from './control-chart.ts';
import type { ControlChartInput } from './control-chart-input.ts';
import { laneyUChart } from './laney-u-chart.ts';
import { uChart } from './u-chart.ts';

const random = seededRandom(70);
const poisson = (mean: number, length: number) => Array.from({ length }, () => drawPoisson(mean, random));
const ones = (length: number) => Array.from({ length }, () => 1);
const series = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 30 })
  .map((periods) => periods.map(([count, exposure]) => [exposure === 0 ? 0 : count, exposure] as const))
  .filter((periods) => periods.some(([, exposure]) => exposure > 0) && periods.some(([count]) => count > 0))
  .map((periods) => ({ counts: periods.map(([count]) => count), exposures: periods.map(([, exposure]) => exposure) }));

describe('controlChart', () => {
  it('is the u chart and Laney’s, point by point, where nothing more is asked', () => {
    fc.assert(
      fc.property(series, (input) => {
        for (const [kind, chart] of [
          ['u', uChart(input)],
          ['u_prime', laneyUChart(input)],
        ] as const) {
          const { values, lower, upper, signals, centres } = controlChart({ kind, ...input });
          const close = (limit: number | null) => (limit === null ? null : expect.closeTo(limit, 9));
          expect(values).toEqual(chart.rates.map(close));
          expect(lower).toEqual(chart.lower.map(close));
          expect(upper).toEqual(chart.upper.map(close));
          expect(signals).toEqual(chart.signals);
          expect(centres[0]).toBeCloseTo(chart.centre, 9);
        }
      }),
    );
  });

  it('shows rates on the scale that people read, limits and signals with them', () => {
    const input = { kind: 'u', counts: [9, 12, 40], exposures: [4_000, 4_100, 3_900] } as const;
    const { factor: scale } = RATE_SCALES.per_100_fte_years;
    const [plain, scaled] = [controlChart(input), controlChart({ ...input, scale })];
    for (const key of ['values', 'lower', 'upper', 'warningUpper'] as const) {
      expect(scaled[key]).toEqual(plain[key].map((value) => expect.closeTo(value! * scale, 6)));
    }
    expect(scaled.signals).toEqual(plain.signals);
    expect(controlChart({ ...input, scale, centre: 115 }).centres).toEqual([115, 115, 115]);
  });

  it('draws each phase its own limits, and says whether the change earned them', () => {
    const counts = [...poisson(40, 20), ...poisson(20, 20)];
    const phases = [{ from: 20, reason: 'Two adults in every transition' }];
    const shifted = controlChart({ kind: 'u', counts, exposures: ones(40), phases });
    expect(shifted.phases.map(({ centre }) => Math.round(centre / 10))).toEqual([4, 2]);
    expect(shifted.phases.map(({ isShift }) => isShift)).toEqual([null, true]);
    expect(shifted.warnings).not.toContain('phase_without_shift');
    expect(shifted.signals).toEqual([]);
    const steady = controlChart({ kind: 'u', counts: poisson(40, 40), exposures: ones(40), phases });
    expect(steady.phases[1]!.isShift).toBe(false);
    expect(steady.warnings).toContain('phase_without_shift');
  });

  it('lets an excluded period be seen and nothing more: it sets no limits, breaks no run, gives no signal', () => {
    const counts = poisson(30, 24).with(7, 300);
    const excluded = [{ index: 7, reason: 'A double import' }];
    const [as, without] = [
      controlChart({ kind: 'u', counts, exposures: ones(24) }),
      controlChart({ kind: 'u', counts, exposures: ones(24), excluded }),
    ];
    expect(as.signals).toContain(7);
    expect(without.values[7]).toBe(300);
    expect([...without.signals, ...without.warned]).not.toContain(7);
    const rest = controlChart({ kind: 'u', counts: counts.toSpliced(7, 1), exposures: ones(23) });
    expect(without.centres[0]).toBeCloseTo(rest.centres[0]!, 12);
    expect(without.phases[0]!.runs).toEqual(rest.phases[0]!.runs);
  });

  it('freezes centre and spread on the baseline of the first phase', () => {
    const counts = [...poisson(40, 12), ...poisson(60, 12)];
    const frozen = controlChart({ kind: 'u_prime', counts, exposures: ones(24), baseline: [0, 12] });
    expect(frozen.centres[23]).toBeCloseTo(counts.slice(0, 12).reduce((sum, count) => sum + count) / 12, 12);
    expect(frozen.phases[0]!.runs.signal).toBe(true);
  });

  it('keeps shares between 0 and 1, and needs Laney’s widening for large numbers (p′)', () => {
    const asked = Array.from({ length: 24 }, () => 4_000);
    const counts = asked.map((of) => Math.min(of, Math.round(of * 0.8 * drawGammaWithMeanOne(900, random))));
    const [p, prime] = [
      controlChart({ kind: 'p', counts, exposures: asked }),
      controlChart({ kind: 'p_prime', counts, exposures: asked }),
    ];
    expect(p.warnings).toContain('overdispersed');
    expect(p.signals.length).toBeGreaterThan(5);
    expect(prime.signals).toEqual([]);
    const few = controlChart({ kind: 'p', counts: [3, 4, 4], exposures: [4, 4, 4] });
    expect(Math.max(...few.upper.map(Number))).toBe(1);
    expect(few.warnings).toContain('small_expected');
  });

  it('is the individuals chart of the textbooks for measured values (NIST 6.3.2.2: mean ± 3·MR/1.128)', () => {
    // The handbook's flow rates: batches 1 to 10, mean 50.81, mean moving range 1.8778.
    const counts = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    const { centres, lower, upper, signals } = controlChart({ kind: 'xmr', counts });
    expect(centres[0]).toBeCloseTo(50.81, 2);
    expect(upper[0]).toBeCloseTo(55.8041, 3);
    expect(lower[0]).toBeCloseTo(45.8159, 3);
    expect(signals).toEqual([]);
    expect(controlChart({ kind: 'xmr', counts: [-3, -1, -2, -4] }).lower[0]).toBeLessThan(-4);
  });

  it('marks what lies between a warning line and a limit, once', () => {
    const counts = [...Array.from({ length: 20 }, (_, i) => 95 + 10 * (i % 2)), 125, 160];
    const { warned, signals } = controlChart({ kind: 'u', counts, exposures: ones(22), baseline: [0, 20] });
    expect([warned, signals]).toEqual([[20], [21]]);
  });

  const ok = { kind: 'u', counts: [3, 4, 5], exposures: [1, 1, 1] } as const;
  it.each<[string, Partial<Record<keyof ControlChartInput, unknown>>, string]>([
    ['a kind that is none', { kind: 'v' }, 'kind must be'],
    ['no exposures', { exposures: undefined }, 'input.exposures must be given'],
    ['exposures of measured values', { kind: 'xmr' }, 'exposures must not be given'],
    ['more than all', { kind: 'p', exposures: [3, 3, 9] }, 'counts[1] must be at most exposures[1]'],
    ['a phase without a reason', { phases: [{ from: 1, reason: ' ' }] }, 'phases[0].reason must be given'],
    ['a phase at the beginning', { phases: [{ from: 0, reason: 'x' }] }, 'phases[0].from must be from 1 to 2'],
    [
      'phases out of order',
      {
        phases: [
          { from: 2, reason: 'x' },
          { from: 1, reason: 'y' },
        ],
      },
      'phases[1].from',
    ],
    ['an exclusion of nothing', { excluded: [{ index: 3, reason: 'x' }] }, 'excluded[0].index must be below 3'],
    ['an exclusion without a reason', { excluded: [{ index: 1, reason: '' }] }, 'excluded[0].reason must be given'],
    ['a baseline that crosses a phase', { phases: [{ from: 1, reason: 'x' }], baseline: [0, 2] }, 'baseline must lie'],
    ['a phase of nothing', { counts: [3, 4, 0], exposures: [1, 1, 0], phases: [{ from: 2, reason: 'x' }] }, 'Phase 1'],
    ['limits turned round', { multiplier: -3 }, 'multiplier must be positive'],
    ['a scale of text', { scale: '100' }, 'scale must be a number'],
    ['a misspelt option', { exclude: [] } as object, 'input.exclude must not be given'],
  ])('refuses %s', (_, change, named) => {
    expect(() => controlChart({ ...ok, ...change } as ControlChartInput)).toThrow(named);
  });
});
