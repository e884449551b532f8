import { describe, expect, it } from 'vitest';
import { sentIncident } from './sent-incident.ts';

const refused = (code: string, details = {}) => ({ data: { refusal: { code, details } } });

describe('sentIncident', () => {
  it.each([
    ['its own report', refused('idempotency_conflict', { incidentId: 'i1' }), 'i1'],
    ['somebody else’s report', refused('idempotency_conflict'), null],
    ['another refusal', refused('stale_version', { incidentId: 'i1' }), null],
    ['no network', new TypeError('Failed to fetch'), null],
    ['nothing', null, null],
  ])('reads %s', (_, error, incidentId) => {
    expect(sentIncident(error)).toBe(incidentId);
  });
});
