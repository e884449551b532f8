import { beforeEach, describe, expect, it } from 'vitest';
import { forgetReport, forgetReports, keepReport, readReport } from './draft-store.ts';
import { beginReport } from './report-form.ts';

const form = beginReport({
  draftId: 'd1',
  idempotencyKey: 'k1',
  begunAt: '2026-11-20T09:15:00Z',
  unitId: 'u1',
  departmentId: null,
});
const kept = { form, savedAt: '2026-11-20T09:16:00Z' };

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
