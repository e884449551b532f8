import { describe, expect, it } from 'vitest';
import { caseNumber } from './case-number.ts';

describe('caseNumber', () => {
  it('is short, and is found again at the end of the address', () => {
    expect(caseNumber('019a8f00-1b2c-7d3e-8f40-5a6b7c8d9e0f')).toBe('7C8D9E0F');
  });
});
