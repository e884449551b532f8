import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { type DomainErrorCode, REFUSALS } from '@vern/domain/errors';
import { describe, expect, it } from 'vitest';
import { answerTo } from './error-map.ts';

const CODES = Object.keys(REFUSALS) as DomainErrorCode[];
const statusOf = (code: DomainErrorCode) => getHTTPStatusCodeFromError(new TRPCError({ code: answerTo(code) }));

describe('answerTo', () => {
  it.each(CODES)('answers %s with a fault of the sender, never of the server', (code) => {
    expect(statusOf(code)).toBeGreaterThanOrEqual(400);
    expect(statusOf(code)).toBeLessThan(500);
  });

  it.each([
    ['not_found', 404],
    ['not_signed_in', 401],
    ['session_expired', 401],
    ['action_not_allowed', 403],
    ['redaction_needs_second_person', 403],
    ['stale_version', 409],
    ['already_redacted', 409],
    ['closing_blocked', 409],
    ['too_many_requests', 429],
    ['input_invalid', 400],
    ['text_required', 400],
  ] as const)('answers %s with %i', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});
