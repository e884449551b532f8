import { beforeEach, describe, expect, it } from 'vitest';
import { forgetHere } from '../../../frame/forget-here.ts';
import { forgetUnsent } from './forget-unsent.ts';
import { memoryStore } from './memory-store.fixture.ts';
import { type UnsentCaseOf, unsentCase } from './unsent-case.ts';

let store: Storage;
let now: Date;
beforeEach(() => {
  store = memoryStore();
  now = new Date('2026-11-20T09:00:00Z');
});
const after = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const opened = (more: Partial<UnsentCaseOf> = {}) =>
  unsentCase({ store, personId: 'p1', incidentId: 'i1', left: null, now: () => now, ...more });

describe('what is written in a case and not sent', () => {
  it('is given back when the case is opened again, form by form', () => {
    opened().keep('ask', 'text', 'Hva skjedde?');
    opened().keep('close', 'answer', 'Takk.');
    opened().keep('close', 'reason', 'Ble borte.');
    expect(opened().read('ask')).toEqual({ text: 'Hva skjedde?' });
    expect(opened().read('close')).toEqual({ answer: 'Takk.', reason: 'Ble borte.' });
    expect(opened().read('addNote')).toEqual({});
  });

  it('is of one case and one person: no other case, and nobody else, is given it', () => {
    opened().keep('ask', 'text', 'Hva skjedde?');
    expect(opened({ incidentId: 'i2' }).read('ask')).toEqual({});
    expect(opened({ personId: 'p2' }).read('ask')).toEqual({});
    expect(opened({ personId: 'p2' }).begun()).toBeNull();
  });

  it('is gone when it is sent or thrown away, and when the field is as it began', () => {
    const unsent = opened();
    unsent.keep('ask', 'text', 'Hva skjedde?');
    unsent.forget('ask');
    unsent.keep('addNote', 'text', 'Notat');
    unsent.keep('addNote', 'text', undefined);
    expect(store.length).toBe(0);
  });

  it('opens the form that was written in last, but none that was put away, which keeps its words', () => {
    const unsent = opened();
    unsent.keep('ask', 'text', 'Hva skjedde?');
    after(1);
    unsent.keep('changeMeasure m1', 'text', 'Mer tid.');
    expect(opened().begun()).toBe('changeMeasure m1');
    unsent.putAway('changeMeasure m1');
    expect(opened().begun()).toBe('ask');
    unsent.putAway('ask');
    expect(opened().begun()).toBeNull();
    expect(opened().read('ask')).toEqual({ text: 'Hva skjedde?' });
    unsent.keep('ask', 'text', 'Hva skjedde da?');
    expect(opened().begun()).toBe('ask');
  });

  it('is nobody’s once a session is over', () => {
    opened().keep('ask', 'text', 'Hva skjedde?');
    after(12 * 60 - 1);
    expect(opened().read('ask')).toEqual({ text: 'Hva skjedde?' });
    after(1);
    opened({ incidentId: 'i2', personId: 'p2' });
    expect(store.length).toBe(0);
  });

  it('is gone when somebody has left since, also for a window that heard nothing of it', () => {
    opened({ left: 'before' }).keep('ask', 'text', 'Hva skjedde?');
    expect(opened({ left: 'since' }).read('ask')).toEqual({});
    expect(store.length).toBe(0);
  });

  it('is gone at sign-out, and nobody else’s lies there when somebody signs in', () => {
    opened().keep('ask', 'text', 'Hva skjedde?');
    opened({ personId: 'p11' }).keep('ask', 'text', 'En annens');
    store.setItem('vern.other', 'stays');
    forgetUnsent(store, 'p1');
    expect(opened().read('ask')).toEqual({ text: 'Hva skjedde?' });
    expect(opened({ personId: 'p11' }).read('ask')).toEqual({});
    forgetHere(memoryStore(), store);
    expect(Array.from({ length: store.length }, (_, index) => store.key(index))).toEqual(['vern.other']);
  });

  it('stands in the way of nothing when the browser has no room, or holds what it cannot read', () => {
    store = memoryStore(0);
    expect(() => opened().keep('ask', 'text', 'Hva skjedde?')).not.toThrow();
    store = memoryStore();
    opened().keep('ask', 'text', 'Hva skjedde?');
    store.setItem('vern.unsent/p1/i1/ask', '{');
    expect(opened().read('ask')).toEqual({});
  });

  it('has no words in the names it is kept under', () => {
    opened().keep('ask', 'text', 'Hva skjedde?');
    expect(store.key(0)).toBe('vern.unsent/p1/i1/ask');
  });
});
