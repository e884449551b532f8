import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainedEntry, canonicalEntry, NEWEST_FORM } from './canonical-entry.ts';

const ENTRY: ChainedEntry = {
  id: '0195f000-0000-7000-8000-000000000001',
  at: new Date('2026-03-02T09:15:00.120Z'),
  actorId: null,
  action: 'incident.assess',
  entityType: 'incident',
  entityId: '0195f000-0000-7000-8000-000000000002',
  subjectType: 'incident',
  subjectId: '0195f000-0000-7000-8000-000000000003',
  changedFields: ['severity', 'status'],
  details: { to: 3, from: { b: [1, { d: 1, c: 2 }], a: 'x' } },
  readKey: null,
  form: NEWEST_FORM,
};

describe('canonicalEntry', () => {
  it('is the documented text', () => {
    expect(canonicalEntry('0195f000-0000-7000-8000-000000000000', ENTRY)).toBe(
      '["vern-audit-2","0195f000-0000-7000-8000-000000000000","0195f000-0000-7000-8000-000000000001",' +
        '"2026-03-02T09:15:00.120Z",null,"incident.assess","incident","0195f000-0000-7000-8000-000000000002","incident",' +
        '"0195f000-0000-7000-8000-000000000003",' +
        '["severity","status"],{"from":{"a":"x","b":[1,{"c":2,"d":1}]},"to":3},null]',
    );
  });

  it('is of the first form the text that it was: the report alone, or null', () => {
    const first = { ...ENTRY, form: 'vern-audit-1' };
    const text = (subject: Partial<ChainedEntry>) =>
      JSON.parse(canonicalEntry('m', { ...first, ...subject })) as unknown[];
    const report = text({});
    expect([report[0], report.length, report[8]]).toEqual(['vern-audit-1', 12, ENTRY.subjectId]);
    expect(text({ subjectType: null, subjectId: null })[8]).toBeNull();
  });

  it('takes nothing for a text of the first form that this form could not say', () => {
    const known = [ENTRY.subjectId, null];
    for (const [subjectType, subjectId] of [
      ['measure', ENTRY.subjectId],
      [null, ENTRY.subjectId],
      ['session', null],
    ] as const) {
      const [text] = (
        JSON.parse(canonicalEntry('m', { ...ENTRY, form: 'vern-audit-1', subjectType, subjectId })) as unknown[]
      ).slice(8, 9);
      expect(known).not.toContain(text);
    }
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
