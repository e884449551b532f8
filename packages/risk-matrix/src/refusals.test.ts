import { describe, expect, it } from 'vitest';
import {
  cellsFromScore,
  compareRisks,
  evaluate,
  evaluateBatch,
  lint,
  mostLikelyTop,
  rankRisks,
  residual,
  VIOLENCE_AND_THREATS,
} from './index.ts';

const BARRIER = { effect: 'frequency', effectiveness: 0.5, availability: 1, shift: 0 } as const;
const HAZARD = { frequency: 10, consequence: [0.5, 0.5] };
const LEVELS = [['green', 1]] as const;

/** What a slip of the pen hands over, and which word of the refusal says where to look. */
const SLIPS: readonly (readonly [what: string, call: () => unknown, named: string])[] = [
  ['a barrier of no effect', () => residual(HAZARD, [{ ...BARRIER, effect: 'freq' as never }]), "effect must be 'freq"],
  ['two classes and a half', () => cellsFromScore([3, 2.5], LEVELS), 'size[1] must be'],
  ['a matrix without columns', () => cellsFromScore([3] as never, LEVELS), 'size[1] must be'],
  ['fewer than no rows', () => cellsFromScore([-1, 3], LEVELS), 'size[0] must be'],
  ['a score without levels', () => cellsFromScore([3, 3], undefined as never), 'lowest level must'],
  ['a rank of nothing', () => rankRisks([1], () => Number.NaN), 'levelOf must'],
  ['no probability', () => mostLikelyTop([1, 2], () => Number.NaN, 1), 'topProbability must'],
  [
    'a range turned round',
    () => compareRisks({ minLevel: 2, maxLevel: 1 }, { minLevel: 0, maxLevel: 0 }),
    'a must have',
  ],
  ['a definition for a matrix', () => lint({ id: 'x' } as never), 'matrix must come from defineMatrix'],
  ['a batch of plain lists', () => evaluateBatch(VIOLENCE_AND_THREATS, [300] as never, []), 'likelihood must be'],
  [
    'one plain list among bytes',
    () => evaluateBatch(VIOLENCE_AND_THREATS, Uint8Array.of(1), [[300] as never]),
    'consequences[0] must be',
  ],
  ['no consequences', () => evaluate(VIOLENCE_AND_THREATS, { likelihood: 1 } as never), 'consequences must be'],
];

describe('a refusal', () => {
  it.each(SLIPS)('of %s names what was wrong', (_, call, named) => {
    expect(call).toThrow(named);
  });
});
