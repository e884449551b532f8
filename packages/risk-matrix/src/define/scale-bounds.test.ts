import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBounds } from '../fixtures/arbitrary-definition.ts';
import { steps } from '../fixtures/sample-definition.ts';
import { scaleBounds } from './scale-bounds.ts';

describe('scaleBounds', () => {
  it('gives the bounds at which the classes meet', () => {
    fc.assert(
      fc.property(arbitraryBounds(4), (bounds) => {
        expect(scaleBounds(steps(['a', 'b', 'c', 'd'], bounds))).toEqual(bounds);
      }),
    );
  });

  it('gives null for classes without numbers, with a gap or with an overlap', () => {
    const [first, second] = steps(['a', 'b'], [0, 1, 2]);
    expect(scaleBounds([first!, { code: 'b', label: { en: 'b' } }])).toBeNull();
    expect(scaleBounds([first!, { ...second!, anchor: { from: 1.5, to: 2 } }])).toBeNull();
    expect(scaleBounds([first!, { ...second!, anchor: { from: 0.5, to: 2 } }])).toBeNull();
  });
});
