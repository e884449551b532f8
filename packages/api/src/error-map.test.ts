import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { DOMAIN_ERROR_CODES } from '@vern/domain/errors';
import { describe, expect, it } from 'vitest';
import { TRPC_CODES } from './error-map.ts';

describe('TRPC_CODES', () => {
  it('has a row for every refusal of the domain, and no row besides', () => {
    expect(Object.keys(TRPC_CODES).sort()).toEqual([...DOMAIN_ERROR_CODES].sort());
  });

  it.each(DOMAIN_ERROR_CODES)('answers %s with a fault of the sender, never of the server', (code) => {
    const status = getHTTPStatusCodeFromError(new TRPCError({ code: TRPC_CODES[code] }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
