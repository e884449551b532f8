import type { LintTexts } from '../lint-language.ts';

const TRY_NEAREST = 'See the nearest compliant matrix for the cells to change.';
const INFORMATION = 'Nothing has to be changed for this alone.';

/** The linter's sentences in English. */
export const LINT_TEXTS_EN: LintTexts = {
  one_level_only: ({ level }, w) => ({
    explanation: `Every cell is ${w.level(level)}, so the matrix tells no two hazards apart.`,
    suggestion: 'Give the cells at least three different levels.',
  }),
  level_unreachable: ({ level }, w) => ({
    explanation: `No cell is ${w.level(level)}: whatever people rate, they never get there.`,
    suggestion: 'Use the level in at least one cell, or remove it.',
  }),
  level_duplicate: ({ first, second }, w) => ({
    explanation: `${w.level(first)} and ${w.level(second)} have the same name or ask for exactly the same.`,
    suggestion: 'Merge the two levels, or say what is different about them.',
  }),
  level_looks_alike: ({ first, second }, w) => ({
    explanation: `${w.level(first)} and ${w.level(second)} share a colour or a pattern, so some readers cannot tell them apart.`,
    suggestion: 'Give each level a colour and a pattern of its own.',
  }),
  too_many_levels: ({ count, advised }) => ({
    explanation: `There are ${count} levels. Beyond ${advised}, neighbouring levels cover nearly the same risks.`,
    suggestion: `Keep to ${advised} levels or fewer: one for each thing that people shall do differently.`,
  }),
  not_monotone: ({ from, to, fromLevel, toLevel }, w) => ({
    explanation: `One step up from ${w.cell(from)} to ${w.cell(to)} lowers the level from ${w.level(fromLevel)} to ${w.level(toLevel)}: more often or more serious counts as less risk.`,
    suggestion: `Raise ${w.cell(to)} or lower ${w.cell(from)}.`,
  }),
  level_skipped: ({ from, to, fromLevel, toLevel }, w) => ({
    explanation: `One step from ${w.cell(from)} to ${w.cell(to)} jumps from ${w.level(fromLevel)} to ${w.level(toLevel)}, past a level in between. A small disagreement in rating decides a lot.`,
    suggestion: 'Put the level in between on one of the two cells.',
  }),
  worst_consequence_lowest_level: ({ cell, level }, w) => ({
    explanation: `${w.cell(cell)} is ${w.level(level)}: the worst that can happen is on the lowest level.`,
    suggestion: 'Keep the worst consequence at least one level up, however rare it is.',
  }),
  anchors_overlap: ({ at, end, start }, w) => ({
    explanation: `${w.step(at)} starts at ${w.number(start)}, before the step below ends at ${w.number(end)}. What lies between belongs to both.`,
    suggestion: 'Let each step start where the one below ends.',
  }),
  anchors_gap: ({ at, end, start }, w) => ({
    explanation: `The step below ${w.step(at)} ends at ${w.number(end)}, but ${w.step(at)} starts at ${w.number(start)}. What lies between belongs to neither.`,
    suggestion: 'Let each step start where the one below ends.',
  }),
  anchors_out_of_order: ({ at, end, start }, w) => ({
    explanation: `${w.step(at)} starts at ${w.number(start)}, below the step before it, which ends at ${w.number(end)}.`,
    suggestion: 'List the steps from the lowest to the highest.',
  }),
  axioms_not_checked: ({ dimension, missing }, w) => ({
    explanation: `${missing === 'likelihood' ? 'The likelihood scale' : w.dimension(dimension)} has no numbers that meet step by step, so only the order of the cells was checked.`,
    suggestion: 'Give every step numbers, or lint once more assuming equal steps.',
  }),
  equal_steps_assumed: ({ dimension }, w) => ({
    explanation: `${w.dimension(dimension)} is checked as if all steps without numbers were equally long. A score that multiplies class numbers assumes the same.`,
    suggestion: 'Give every step numbers to check what you really mean.',
  }),
  weak_consistency: ({ bottomCell, topCell, bottom, top, bottomPoint, topPoint, tie }, w) => ({
    explanation: `${w.cell(bottomCell)} is ${w.level(bottom)} and ${w.cell(topCell)} is ${w.level(top)}. But ${w.number(bottomPoint.frequency)} a year of gravity ${w.number(bottomPoint.value)} (together ${w.number(bottomPoint.risk)}) in the first is ${tie ? 'just as risky as' : 'riskier than'} ${w.number(topPoint.frequency)} a year of gravity ${w.number(topPoint.value)} (together ${w.number(topPoint.risk)}) in the second.`,
    suggestion: TRY_NEAREST,
  }),
  betweenness: ({ bottom, top, kind, bottomLevel, topLevel }, w) => ({
    explanation: `${w.cell(bottom)} is ${w.level(bottomLevel)} and touches ${w.cell(top)}, which is ${w.level(topLevel)}${kind === 'corner' ? ', at a corner' : ''}. A hazard that grows by next to nothing goes straight from the lowest level to the highest.`,
    suggestion: 'Put a level in between on one of the two cells.',
  }),
  consistent_colouring: ({ cell, level, required, lo, hi, minTop, maxBottom }, w) => ({
    explanation: `${w.cell(cell)} holds risks from ${w.number(lo)} to ${w.number(hi)}. Highest-level cells start at ${w.number(minTop)} and lowest-level cells end at ${w.number(maxBottom)}, so it should be ${{ top: 'on the highest level', bottom: 'on the lowest level', between: 'in between' }[required]}; it is ${w.level(level)}.`,
    suggestion: TRY_NEAREST,
  }),
  colouring_lies_between: ({ cell, level, required }, w) => ({
    explanation: `${w.cell(cell)} is ${w.level(level)} although its risks reach only the ${required === 'top' ? 'highest' : 'lowest'} level's. It lies between the two, which Cox allows.`,
    suggestion: 'Leave it, if the step between the levels is meant to be wide.',
  }),
  certain_reversal: ({ lower, higher, lowerLevel, higherLevel }, w) => ({
    explanation: `Every hazard in ${w.cell(lower)} (${w.level(lowerLevel)}) is at least as risky as every hazard in ${w.cell(higher)} (${w.level(higherLevel)}). The levels turn the order round.`,
    suggestion: 'Swap the two, or redraw the colours for the numbers on the scales.',
  }),
  skip_overlap: ({ lower, higher, max, min }, w) => ({
    explanation: `${w.level(lower)} reaches up to risk ${w.number(max)} and ${w.level(higher)} down to ${w.number(min)}, although a level lies between them.`,
    suggestion: 'Widen the level in between.',
  }),
  range_compression: ({ level, min, max, decades }, w) => ({
    explanation: `${w.level(level)} covers risks from ${w.number(min)} to ${w.number(max)}, ${w.number(decades)} powers of ten that look the same.`,
    suggestion: 'Use the interval or the number beside the level when you set priorities within it.',
  }),
  few_pairs_ordered: ({ fraction }, w) => ({
    explanation: `Of two hazards picked at random, the levels tell for certain which is the riskier in ${w.number(fraction * 100)} of 100 cases.`,
    suggestion: 'Do not use the level alone to rank hazards.',
  }),
  lemma_1: ({ contacts }) => ({
    explanation: `Lowest and highest level share ${contacts} side(s) (Cox's Lemma 1).`,
    suggestion: INFORMATION,
  }),
  lemma_2: () => ({
    explanation: `The highest level stands in the first row or column (Cox's Lemma 2): something nearly impossible or nearly harmless is not acceptable.`,
    suggestion: INFORMATION,
  }),
  theorem_1a: () => ({
    explanation: `The first row and column are not all on the lowest level (Cox's Theorem 1 a).`,
    suggestion: INFORMATION,
  }),
  theorem_1b: () => ({
    explanation: `The highest level stands in the second row or column (Cox's Theorem 1 b).`,
    suggestion: INFORMATION,
  }),
};
