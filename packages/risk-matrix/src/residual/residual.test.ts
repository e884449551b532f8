import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier } from './barrier.ts';
import { residual } from './residual.ts';
import { residualClasses } from './residual-classes.ts';
import { riskStages } from './risk-stages.ts';
import { simulateResidual } from './simulate-residual.ts';

const HAZARD = { frequency: 10, consequence: [0.5, 0.3, 0.2] };
const preventive = (effectiveness: number, availability = 1): Barrier => ({
  effect: 'frequency',
  effectiveness,
  availability,
  shift: 0,
});
const mitigating = (effectiveness: number, shift: number): Barrier => ({
  effect: 'consequence',
  effectiveness,
  availability: 1,
  shift,
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyBarrier = fc.record({
  effect: fc.constantFrom('frequency' as const, 'consequence' as const),
  effectiveness: share,
  availability: share,
  shift: fc.nat(3),
});

describe('residual', () => {
  it('never makes anything worse, and keeps the consequence shares a distribution', () => {
    fc.assert(
      fc.property(fc.array(anyBarrier, { maxLength: 5 }), share, (barriers, commonCause) => {
        const before = residual(HAZARD, [], commonCause);
        const after = residual(HAZARD, barriers, commonCause);
        for (const [j, atLeast] of after.exceedance.entries()) {
          expect(atLeast).toBeLessThanOrEqual(before.exceedance[j]! + 1e-9);
          expect(after.pAtLeastOnePerYear[j]).toBeGreaterThanOrEqual(0);
        }
        expect(after.consequence.reduce((sum, part) => sum + part)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('lets independent failures multiply and a common cause follow the weakest', () => {
    const barriers = [preventive(0.5), preventive(0.9)];
    expect(residual(HAZARD, barriers, 0).factor).toBeCloseTo(0.05, 12);
    expect(residual(HAZARD, barriers, 1).factor).toBeCloseTo(0.5, 12);
    expect(residual(HAZARD, barriers).factor).toBeCloseTo(0.1 * 0.5 + 0.9 * 0.05, 12);
  });

  it('counts a barrier only for the time it is in place', () => {
    expect(residual(HAZARD, [preventive(0.8, 0.5)], 0).factor).toBeCloseTo(0.6, 12);
  });

  it('leaves the consequences to mitigating barriers: a preventive one moves none', () => {
    expect(residual(HAZARD, [{ ...preventive(1), shift: 1 }]).consequence).toEqual(HAZARD.consequence);
  });

  it('takes a hazard that never happens', () => {
    expect(residual({ ...HAZARD, frequency: 0 }, [])).toMatchObject({ frequency: 0, exceedance: [0, 0, 0] });
  });

  it('moves consequences down in the given order, never below the lowest', () => {
    expect(residual(HAZARD, [mitigating(1, 5)]).consequence).toEqual([1, 0, 0]);
    expect(residual(HAZARD, [mitigating(1, 1)]).consequence).toEqual([0.8, 0.2, 0]);
    expect(residual(HAZARD, [mitigating(1, 0)]).consequence).toEqual(HAZARD.consequence);
    expect(residual(HAZARD, [mitigating(1, 1), mitigating(1, 1)]).consequence).toEqual([1, 0, 0]);
  });

  it.each([
    ['a negative frequency', { ...HAZARD, frequency: -1 }, []],
    ['an infinite frequency', { ...HAZARD, frequency: Infinity }, []],
    ['a frequency that is no number', { ...HAZARD, frequency: Number.NaN }, []],
    ['no consequence class', { ...HAZARD, consequence: [] }, []],
    ['shares that do not sum to 1', { ...HAZARD, consequence: [0.5, 0.3] }, []],
    ['a negative share', { ...HAZARD, consequence: [1.5, -0.5] }, []],
    ['effectiveness above 1', HAZARD, [preventive(1.1)]],
    ['negative availability', HAZARD, [preventive(1, -0.1)]],
    ['a broken shift', HAZARD, [mitigating(1, 0.5)]],
    ['a negative shift', HAZARD, [mitigating(1, -1)]],
  ])('refuses %s', (_, hazard, barriers) => {
    expect(() => residual(hazard, barriers)).toThrow(RangeError);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a common cause of %s', (commonCause) => {
    expect(() => residual(HAZARD, [], commonCause)).toThrow(/Common cause/);
  });
});

describe('riskStages', () => {
  it('counts nothing, then what is verified, then everything', () => {
    const measures = [
      { ...preventive(0.5), status: 'verified' as const },
      { ...preventive(0.5), status: 'implemented' as const },
      { ...preventive(0.5), status: 'planned' as const },
    ];
    const { inherent, current, residual: promised } = riskStages(HAZARD, measures, 0);
    expect([inherent.frequency, current.frequency, promised.frequency]).toEqual([10, 5, 1.25]);
  });
});

describe('residualClasses', () => {
  const rating = { likelihood: 3, consequences: { injury: 2, strain: 4 }, knowledge: 'weak' as const };

  it('takes classes off, stops at the lowest, and keeps the rest of the assessment', () => {
    const barriers = [
      { likelihood: 2, consequences: { strain: 1 } },
      { likelihood: 5, consequences: { injury: 9 } },
    ];
    expect(residualClasses(rating, barriers)).toEqual({
      ...rating,
      likelihood: 0,
      consequences: { injury: 0, strain: 3 },
    });
    expect(residualClasses(rating, [])).toEqual(rating);
    expect(residualClasses(rating, [{ likelihood: 0, consequences: { strain: 0 } }])).toEqual(rating);
    expect(rating.consequences.strain).toBe(4);
  });

  it.each([
    { likelihood: -1, consequences: {} },
    { likelihood: 0.5, consequences: {} },
    { likelihood: 0, consequences: { injury: -1 } },
    { likelihood: 0, consequences: { money: 1 } },
    { likelihood: 0, consequences: { toString: 1 } as never },
  ])('refuses a barrier that raises risk or names what is not rated: %j', (barrier) => {
    expect(() => residualClasses(rating, [barrier])).toThrow(RangeError);
  });
});

describe('simulateResidual', () => {
  const barrier = { effect: 'frequency' as const, effectiveness: { alpha: 8, beta: 2 }, availability: 1, shift: 0 };

  it('draws each barrier from its distribution and repeats with the same seed', () => {
    const values = [0.1, 0.5, 0.9];
    const draw = () => {
      let k = 0;
      return simulateResidual(HAZARD, [barrier], { draws: 3, random: () => values[k++]!, commonCause: 0 });
    };
    const factors = draw().map(({ factor }) => factor);
    expect(draw().map(({ factor }) => factor)).toEqual(factors);
    expect(factors[0]).toBeGreaterThan(factors[1]!);
    expect(factors[1]).toBeGreaterThan(factors[2]!);
    expect(factors[1]).toBeCloseTo(1 - 0.8204, 3);
  });

  it('takes a single draw', () => {
    expect(simulateResidual(HAZARD, [barrier], { draws: 1, random: () => 0.5 })).toHaveLength(1);
  });

  it.each([0, 1.5, -1])('refuses %s draws', (draws) => {
    expect(() => simulateResidual(HAZARD, [barrier], { draws, random: () => 0.5 })).toThrow(RangeError);
  });
});
