import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { anytimeRatio } from './anytime-ratio.ts';

const months = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('anytimeRatio', () => {
  it('is wrong in at most one of twenty municipalities that look every month for two years', () => {
    const random = seededRandom(11);
    let wrong = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const draw = () => Array.from({ length: 24 }, () => drawPoisson(30, random));
      const result = anytimeRatio({
        after: draw(),
        exposureAfter: months(24, 1),
        before: draw(),
        exposureBefore: months(24, 1),
        phi: 1,
      });
      if (result.anytimePValues.at(-1)! <= 0.05) wrong++;
    }
    // At most 5 % by Ville's inequality; 9 % is more than two standard errors above.
    expect(wrong / runs).toBeLessThan(0.09);
  });
});
