import { describe, expect, it } from 'vitest';
import { DomainError, REFUSALS } from './errors.ts';

describe('DomainError', () => {
  it('says its code and nothing else in its message', () => {
    const error = new DomainError('stale_version', { incidentId: '7' });
    expect([error.name, error.message, error.code, error.details]).toEqual([
      'DomainError',
      'stale_version',
      'stale_version',
      { incidentId: '7' },
    ]);
    expect(error).toBeInstanceOf(Error);
  });
});

describe('REFUSALS', () => {
  it('are called in snake_case', () => {
    expect(Object.keys(REFUSALS).filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
  });
});
