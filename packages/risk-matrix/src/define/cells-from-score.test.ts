import { describe, expect, it } from 'vitest';
import { cellsFromScore } from './cells-from-score.ts';

describe('cellsFromScore', () => {
  it('gives each cell the highest level whose lowest product it reaches', () => {
    const levels = [
      ['green', 1],
      ['yellow', 3],
      ['red', 6],
    ] as const;
    expect(cellsFromScore([3, 3], levels)).toEqual([
      ['green', 'green', 'yellow'],
      ['green', 'yellow', 'red'],
      ['yellow', 'red', 'red'],
    ]);
    expect(cellsFromScore([2, 4], levels)).toHaveLength(2);
    expect(cellsFromScore([2, 4], levels)[0]).toHaveLength(4);
  });

  it.each([
    ['do not start at 1', [['green', 2]]],
    ['are none at all', []],
    [
      'do not ascend',
      [
        ['green', 1],
        ['yellow', 5],
        ['red', 5],
      ],
    ],
    [
      'are not numbers',
      [
        ['green', 1],
        ['red', Number.NaN],
      ],
    ],
  ] as const)('refuses lowest products that %s', (_, levels) => {
    expect(() => cellsFromScore([3, 3], levels as never)).toThrow(RangeError);
  });
});
