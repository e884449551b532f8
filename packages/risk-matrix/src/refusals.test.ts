import { describe, expect, it } from 'vitest';
import {
  cellsFromScore,
  compareRisks,
  evaluate,
  evaluateBatch,
  lint,
  mostLikelyTop,
  priorFromParent,
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
  ['a level below the lowest', () => rankRisks([1], () => -1), 'levelOf must'],
  ['no probability', () => mostLikelyTop([1, 2], () => Number.NaN, 1), 'topProbability must'],
  ['less than never', () => mostLikelyTop([1, 2], () => -0.1, 1), 'topProbability must'],
  ['more than always', () => mostLikelyTop([1, 2], () => 1.1, 1), 'topProbability must'],
  [
    'a range turned round',
    () => compareRisks({ minLevel: 2, maxLevel: 1 }, { minLevel: 0, maxLevel: 0 }),
    'a must have',
  ],
  [
    'another range turned round',
    () => compareRisks({ minLevel: 0, maxLevel: 0 }, { minLevel: 2, maxLevel: 1 }),
    'b must have',
  ],
  ['nothing for a matrix', () => lint(undefined as never), 'matrix must come from defineMatrix'],
  ['a definition for a matrix', () => lint({ id: 'x' } as never), 'matrix must come from defineMatrix'],
  ['a batch of plain lists', () => evaluateBatch(VIOLENCE_AND_THREATS, [300] as never, []), 'likelihood must be'],
  [
    'one plain list among bytes',
    () => evaluateBatch(VIOLENCE_AND_THREATS, Uint8Array.of(1), [[300] as never]),
    'consequences[0] must be',
  ],
  [
    'a plain list to write to',
    () => evaluateBatch(VIOLENCE_AND_THREATS, Uint8Array.of(1), [Uint8Array.of(1)], [0] as never),
    'out must be a Uint8Array',
  ],
  [
    'null for consequences',
    () => evaluate(VIOLENCE_AND_THREATS, { likelihood: 1, consequences: null as never }),
    'consequences must be',
  ],
  ['units of which some have no time', () => priorFromParent([1, 2], [1]), 'Each unit needs'],
  ['half an event', () => priorFromParent([1, 1.5], [1, 1]), 'Unit 1 cannot have 1.5 events'],
  ['fewer events than none', () => priorFromParent([1, -1], [1, 1]), 'Unit 1 cannot have -1 events'],
  ['less time than none', () => priorFromParent([1, 0], [1, -1]), 'Unit 1 cannot have 0 events in -1'],
  ['endless time', () => priorFromParent([1, 1], [1, Infinity]), 'Unit 1 cannot have 1 events in Infinity'],
  ['no consequences', () => evaluate(VIOLENCE_AND_THREATS, { likelihood: 1 } as never), 'consequences must be'],
];

describe('a refusal', () => {
  it.each(SLIPS)('of %s names what was wrong', (_, call, named) => {
    expect(call).toThrow(named);
  });
});
