import { describe, expect, it } from 'vitest';
import { DOMAIN_ERROR_CODES, DomainError } from './errors.ts';

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

describe('DOMAIN_ERROR_CODES', () => {
  it('are snake_case, each only once', () => {
    expect(new Set(DOMAIN_ERROR_CODES).size).toBe(DOMAIN_ERROR_CODES.length);
    expect(DOMAIN_ERROR_CODES.filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
  });
});
