import { beforeEach, describe, expect, it } from 'vitest';
import { beginReport } from '../answers/report-form.ts';
import {
  forgetOthersReports,
  forgetReport,
  forgetReports,
  forgetSettledReports,
  keepReport,
  markSent,
  readReport,
  readSent,
  reportKey,
} from './draft-store.ts';

const form = beginReport({
  draftId: 'd1',
  begunAt: '2026-11-20T09:15:00Z',
  unitId: 'u1',
  departmentId: null,
});
const kept = { form, savedAt: '2026-11-20T09:16:00Z', agreed: { version: 2, form } };

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => items.set(key, value),
  };
}

let store: Storage;
beforeEach(() => {
  store = memory();
});

describe('readReport', () => {
  it('gives back what the same person kept, and nothing to another', () => {
    keepReport(store, 'p1', kept);
    expect(readReport(store, 'p1')).toEqual(kept);
    expect(readReport(store, 'p2')).toBeNull();
  });

  it.each(['', '{', 'null', '{"form":{}}', '{"form":{"draftId":"d1"}}'])('begins anew when it finds %j', (text) => {
    store.setItem('vern.report.p1', text);
    expect(readReport(store, 'p1')).toBeNull();
  });
});

describe('keepReport', () => {
  it('says so when the device has no room', () => {
    const full = {
      ...store,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as Storage;
    expect(keepReport(full, 'p1', kept)).toBe(false);
    expect(keepReport(store, 'p1', kept)).toBe(true);
  });
});

describe('markSent', () => {
  it('leaves no answers, and tells the other windows which report it became', () => {
    keepReport(store, 'p1', kept);
    markSent(store, 'p1', { draftId: 'd1', incidentId: 'i1' });
    expect(readReport(store, 'p1')).toBeNull();
    expect(readSent(store.getItem(reportKey('p1')))).toEqual({ draftId: 'd1', incidentId: 'i1' });
  });

  it('forgets the answers where there is no room for the mark', () => {
    keepReport(store, 'p1', kept);
    const full = {
      ...store,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as Storage;
    markSent(full, 'p1', { draftId: 'd1', incidentId: 'i1' });
    expect(readReport(store, 'p1')).toBeNull();
  });

  it('is no mark when a report is begun, thrown away, or cannot be read', () => {
    for (const stored of [JSON.stringify(kept), null, '', '{', 'null', '{"sent":{"draftId":"d1"}}', '"sent"'])
      expect(readSent(stored)).toBeNull();
  });
});

describe('forgetReports', () => {
  it('leaves nobody’s report on a shared device, and everything else alone', () => {
    keepReport(store, 'p1', kept);
    keepReport(store, 'p2', kept);
    store.setItem('vern.locale', 'nn');
    forgetReport(store, 'p1');
    expect(readReport(store, 'p1')).toBeNull();
    forgetReports(store);
    expect(readReport(store, 'p2')).toBeNull();
    expect(store.getItem('vern.locale')).toBe('nn');
  });
});

describe('what lies on a device that somebody else may use', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  const keys = () => Array.from({ length: store.length }, (_, index) => store.key(index)!).sort();

  it('is nobody’s but the one’s who is here', () => {
    for (const person of ['p1', 'p2', 'p3']) keepReport(store, person, kept);
    store.setItem('vern.help-numbers', '[]');
    forgetOthersReports(store, 'p2');
    expect(keys()).toEqual(['vern.help-numbers', 'vern.report.p2']);
  });

  it.each([
    ['what the server has to the letter', { ...kept }, false],
    ['what the server has less of', { ...kept, agreed: { version: 2, form: { ...form, location: 'corridor' } } }, true],
    ['what the server has nothing of', { ...kept, agreed: null }, true],
    ['what was written before any session of today', { ...kept, agreed: null, savedAt: '2026-11-19T21:59:00Z' }, false],
    ['what has no time', { ...kept, agreed: null, savedAt: '' }, false],
    ['the mark that one was sent', { sent: { draftId: 'd1', incidentId: 'i1' } }, false],
  ])('when a session has ended by itself: %s', (_what, value, stays) => {
    store.setItem('vern.report.p1', JSON.stringify(value));
    forgetSettledReports(store, now);
    expect(keys()).toEqual(stays ? ['vern.report.p1'] : []);
  });
});
