import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCell } from './next-cell.ts';

const LAST = { likelihood: 4, consequence: 3 };

describe('nextCell', () => {
  it.each([
    { key: 'ArrowUp', to: { likelihood: 2, consequence: 2 }, why: 'likelihood grows upwards' },
    { key: 'ArrowDown', to: { likelihood: 0, consequence: 2 }, why: 'and falls downwards' },
    { key: 'ArrowRight', to: { likelihood: 1, consequence: 3 }, why: 'consequence grows to the right' },
    { key: 'ArrowLeft', to: { likelihood: 1, consequence: 1 }, why: 'and falls to the left' },
    { key: 'Home', to: { likelihood: 1, consequence: 0 }, why: 'the start of the row' },
    { key: 'End', to: { likelihood: 1, consequence: 3 }, why: 'the end of the row' },
  ])('$key: $why', ({ key, to }) => {
    expect(nextCell(key, { likelihood: 1, consequence: 2 }, LAST)).toEqual(to);
  });

  it('goes to the first and the last cell drawn with Ctrl', () => {
    const from = { likelihood: 2, consequence: 2 };
    expect(nextCell('Home', from, LAST, true)).toEqual({ likelihood: 4, consequence: 0 });
    expect(nextCell('End', from, LAST, true)).toEqual({ likelihood: 0, consequence: 3 });
  });

  it('never leaves the grid, whatever is pressed how often', () => {
    const keys = fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'));
    fc.assert(
      fc.property(keys, fc.boolean(), (pressed, far) => {
        let cell = { likelihood: 0, consequence: 0 };
        for (const key of pressed) cell = nextCell(key, cell, LAST, far)!;
        expect(cell.likelihood).toBeGreaterThanOrEqual(0);
        expect(cell.likelihood).toBeLessThanOrEqual(LAST.likelihood);
        expect(cell.consequence).toBeGreaterThanOrEqual(0);
        expect(cell.consequence).toBeLessThanOrEqual(LAST.consequence);
      }),
    );
  });

  it.each(['Tab', 'a', 'Enter', 'Escape', ''])('leaves %j to others', (key) => {
    expect(nextCell(key, { likelihood: 0, consequence: 0 }, LAST)).toBeNull();
  });
});
