import { requireDraws, requireFields, requireSameLength, requireSeries } from '../refusals.ts';
import type { Random } from '../synthetic/seeded-random.ts';
import type { Provenance } from '../warnings.ts';
import { UNIT_COMPARISON_FIELDS, type UnitComparison } from './compare-over-units.ts';

/**
 * Before against after by exchanging the two labels within units: what to ask when few units carry the incidents.
 *
 * Assumes only that without a change either order would have been as likely; it needs no model of
 * dispersion. Units of one year's length on both sides keep the exchange fair.
 *
 * @param options.draws - Default 9,999; the smallest possible p is 1/(draws + 1).
 * @throws {RangeError} As `compareOverUnits`.
 */
export function permutationTest(
  units: UnitComparison,
  { random, draws = 9_999 }: { readonly random: Random; readonly draws?: number },
): Provenance & { readonly pValue: number } {
  requireFields('units', units, UNIT_COMPARISON_FIELDS);
  const { before, exposureBefore, after, exposureAfter } = units;
  requireDraws('draws', draws);
  requireSeries(before, exposureBefore);
  requireSeries(after, exposureAfter);
  requireSameLength('before', before, 'after', after);
  const distance = (swapped: (unit: number) => boolean) => {
    let [count0, exposure0, count1, exposure1] = [0, 0, 0, 0];
    for (let i = 0; i < before.length; i++) {
      const swap = swapped(i);
      count0 += swap ? after[i]! : before[i]!;
      exposure0 += swap ? exposureAfter[i]! : exposureBefore[i]!;
      count1 += swap ? before[i]! : after[i]!;
      exposure1 += swap ? exposureBefore[i]! : exposureAfter[i]!;
    }
    return Math.abs(Math.log(count1 / exposure1) - Math.log(count0 / exposure0));
  };
  const observed = distance(() => false);
  if (Number.isNaN(observed)) return { method: 'permutation', warnings: ['no_data'], pValue: 1 };
  let atLeast = 1;
  for (let draw = 0; draw < draws; draw++) {
    if (distance(() => random() < 0.5) >= observed * (1 - 1e-12)) atLeast++;
  }
  return { method: 'permutation', warnings: before.length < 6 ? ['few_units'] : [], pValue: atLeast / (draws + 1) };
}
