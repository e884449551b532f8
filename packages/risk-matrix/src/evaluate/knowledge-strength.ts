import type { Knowledge } from './evaluate.ts';

/** Three indicators on a scale from 1 (poor) to 3 (good), as in DSB's method for municipal analyses. */
export interface KnowledgeIndicators {
  readonly data: number;
  readonly understanding: number;
  readonly agreement: number;
  /** True if a plausible change of an assumption would change the rating. */
  readonly sensitiveToAssumptions: boolean;
}

/**
 * How well founded a rating is: weak if any indicator is poor or the rating hangs on an assumption,
 * strong only if all are good.
 *
 * @throws {RangeError} If an indicator is not 1, 2 or 3.
 */
export function knowledgeStrength(indicators: KnowledgeIndicators): Knowledge {
  const { data, understanding, agreement, sensitiveToAssumptions } = indicators;
  const marks = [data, understanding, agreement];
  if (marks.some((mark) => ![1, 2, 3].includes(mark))) throw new RangeError('Each indicator is 1, 2 or 3.');
  if (sensitiveToAssumptions || marks.includes(1)) return 'weak';
  return marks.every((mark) => mark === 3) ? 'strong' : 'moderate';
}
