import { describe, expect, it } from 'vitest';
import { refusalAdapter } from './refusal-adapter.ts';

const expected = { throws: 'RangeError or TypeError that names the argument' };
const run = (name: string, given: unknown) =>
  refusalAdapter({ kind: 'refusal', function: name, arguments: given }, { id: 'slip', input: null, expected });

describe('refusalAdapter', () => {
  it('passes a call that is refused with the argument named, spelled doubles and positions alike', () => {
    expect(run('uChart', { counts: [1], exposures: [1], multiplier: 'NaN' })).toBe(expected);
    expect(run('ewmaRunLength', [1.5, 3])).toBe(expected);
    expect(run('residual', [{ frequency: 1, consequence: [1] }, [{ effect: 'freq' }]])).toBe(expected);
  });

  it('says what a call answered that should have been refused', () => {
    expect(run('cChart', { counts: [1, 2, 3] })).toEqual({ throws: expect.stringContaining('nothing: it answered') });
  });

  it('does not take a fault of the function, or a refusal without a name, for one that names the argument', () => {
    expect(run('screenUnits', 7)).toEqual({ throws: expect.stringContaining('TypeError') });
    expect(run('tChart', { values: [1, 2] })).not.toBe(expected);
  });

  it('fails a case about a function that no engine has', () => {
    expect(() => run('toString', [])).toThrow('No engine has a function toString.');
  });
});
