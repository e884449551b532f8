import { describe, expect, it } from 'vitest';
import {
  checkAgreement,
  evaluate,
  JEFFREYS_PRIOR,
  likelihoodCuts,
  priorFromClass,
  residual,
  updateFrequency,
  VIOLENCE_AND_THREATS,
} from './index.ts';

describe('the worked example of the README', () => {
  const reported = { events: 14, years: 1 };

  it('finds "often" most probable, and contradicts "now and then"', () => {
    const estimate = updateFrequency(JEFFREYS_PRIOR, reported, likelihoodCuts(VIOLENCE_AND_THREATS));
    expect(estimate.modalClass).toBe(3);
    expect(estimate.classProbabilities[3]).toBeCloseTo(0.73, 2);
    expect([estimate.lower, estimate.upper].map((value) => value.toFixed(1))).toEqual(['8.9', '21.3']);
    expect(checkAgreement(priorFromClass(1, 12), reported).disagrees).toBe(true);
  });

  it('rates it orange on both dimensions', () => {
    const result = evaluate(VIOLENCE_AND_THREATS, { likelihood: 3, consequences: { injury: 2, strain: 2 } });
    expect(result).toMatchObject({ code: 'orange', decidedBy: ['injury', 'strain'] });
    expect(result.acceptance.action['nb']).toBe('Tiltak skal settes inn med frist');
  });

  it('shows what the two measures leave', () => {
    const { exceedance } = residual({ frequency: 14, consequence: [0.2, 0.3, 0.4, 0.1, 0] }, [
      { effect: 'frequency', effectiveness: 0.5, availability: 0.8, shift: 0 },
      { effect: 'consequence', effectiveness: 0.5, availability: 1, shift: 1 },
    ]);
    expect(exceedance.map((value) => Number(value.toFixed(2)))).toEqual([8.4, 5.46, 2.52, 0.42, 0]);
  });
});
