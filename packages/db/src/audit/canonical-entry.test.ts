import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainedEntry, canonicalEntry } from './canonical-entry.ts';

const ENTRY: ChainedEntry = {
  id: '0195f000-0000-7000-8000-000000000001',
  at: new Date('2026-03-02T09:15:00.120Z'),
  actorId: null,
  action: 'incident.assess',
  entityType: 'incident',
  entityId: '0195f000-0000-7000-8000-000000000002',
  incidentId: null,
  changedFields: ['severity', 'status'],
  details: { to: 3, from: { b: [1, { d: 1, c: 2 }], a: 'x' } },
  readKey: null,
};

describe('canonicalEntry', () => {
  it('is the documented text', () => {
    expect(canonicalEntry('0195f000-0000-7000-8000-000000000000', ENTRY)).toBe(
      '["vern-audit-1","0195f000-0000-7000-8000-000000000000","0195f000-0000-7000-8000-000000000001",' +
        '"2026-03-02T09:15:00.120Z",null,"incident.assess","incident","0195f000-0000-7000-8000-000000000002",null,' +
        '["severity","status"],{"from":{"a":"x","b":[1,{"c":2,"d":1}]},"to":3},null]',
    );
  });

  it('does not depend on the order in which details came out of the database', () => {
    const details = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string()));
    fc.assert(
      fc.property(details, (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        const text = (of: object) => canonicalEntry('m', { ...ENTRY, details: of });
        expect(text(reversed)).toBe(text(record));
      }),
    );
  });
});
