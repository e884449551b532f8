import { VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import { describe, expect, it } from 'vitest';
import { placeHazards } from './hazard.ts';

const best = { likelihood: 2, consequence: 3 };

describe('placeHazards', () => {
  it('numbers in the order given and lets a sure answer reach over its own cell only', () => {
    const [first, second] = placeHazards(VIOLENCE_AND_THREATS, [
      { id: 'a', label: 'A', best },
      { id: 'b', label: 'B', best, likelihood: [1, 4] },
    ]);
    expect(first).toMatchObject({ number: 1, from: best, to: best });
    expect(second).toMatchObject({
      number: 2,
      from: { likelihood: 1, consequence: 3 },
      to: { likelihood: 4, consequence: 3 },
    });
  });

  it.each([
    { why: 'a class above the scale', hazard: { best: { likelihood: 5, consequence: 0 } } },
    { why: 'a class below the scale', hazard: { best: { likelihood: 0, consequence: -1 } } },
    { why: 'half a class', hazard: { best: { likelihood: 0.5, consequence: 0 } } },
    { why: 'a best answer outside its interval', hazard: { best, likelihood: [3, 4] as const } },
    { why: 'an interval that runs downwards', hazard: { best, consequence: [4, 3] as const } },
  ])('refuses $why', ({ hazard }) => {
    expect(() => placeHazards(VIOLENCE_AND_THREATS, [{ id: 'x', label: 'X', ...hazard }])).toThrow(RangeError);
  });
});
