import { type Answer, conclude, METHODS, type Method } from './conclude.ts';
import { drawMunicipality } from './draw-municipality.ts';
import type { Scenario } from './scenario.ts';

/** How often each method gives each answer, as counts of municipalities. */
export type AnswerCounts = Readonly<Record<Method, Readonly<Record<Answer, number>>>>;

/** How many municipalities are drawn when one wants to know how often a method is right. */
export const REPEATS = 100;

/** The same truth in `REPEATS` municipalities that differ by chance alone: seeds 1 and up. */
export function repeatDraws(scenario: Scenario): AnswerCounts {
  const counts = Object.fromEntries(METHODS.map((method) => [method, { fewer: 0, more: 0, cannot_tell: 0 }])) as Record<
    Method,
    Record<Answer, number>
  >;
  for (let seed = 1; seed <= REPEATS; seed++) {
    const drawn = { ...scenario, seed };
    for (const { method, answer } of conclude(drawn, drawMunicipality(drawn)).conclusions) counts[method][answer]++;
  }
  return counts;
}
