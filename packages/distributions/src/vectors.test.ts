import { describe, expect, it } from 'vitest';
import publicPoints from '../vectors/dist-hard-points.json' with { type: 'json' };
import ownPoints from '../vectors/own-hard-points.json' with { type: 'json' };
import { ADAPTERS } from './conformance.ts';

const hardPoint = ADAPTERS['dist-hard-points.json']!;

describe.each([publicPoints, ownPoints])('$title', ({ cases, tolerance }) => {
  it.each(cases)('$id', (vectorCase) => {
    const { value } = hardPoint(vectorCase.input, vectorCase) as { value: number };
    const want = vectorCase.expected.value;
    expect(Math.abs(value - want)).toBeLessThanOrEqual(tolerance.abs + tolerance.rel * Math.abs(want));
  });
});

describe('ADAPTERS', () => {
  it('refuses a function it does not know, so that a new vector cannot pass unseen', () => {
    const unknown = { id: 'x', input: { fn: 'weibullCdf', args: [1, 2] }, expected: {} };
    expect(() => hardPoint(unknown.input, unknown)).toThrow(RangeError);
  });
});
