import { beforeEach, describe, expect, it } from 'vitest';
import { announceLeaving, lastLeaving, watchLeaving } from './leaving.ts';

let store: Map<string, string>;
const storage = () => ({
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
});
beforeEach(() => {
  store = new Map();
});

describe('somebody who leaves', () => {
  const open = () => {
    const page = new EventTarget();
    const told: string[] = [];
    const end = watchLeaving({ page, store: storage(), seen: lastLeaving(storage()) }, () => told.push('left'));
    return { page, told, end, say: (event: string) => page.dispatchEvent(new Event(event)) };
  };

  it('is noticed by every other window at once, also by the second time', () => {
    const [one, other] = [open(), open()];
    announceLeaving(storage());
    for (const { say } of [one, other]) say('storage');
    expect([one.told, other.told]).toEqual([['left'], ['left']]);
    const later = open();
    announceLeaving(storage());
    later.say('storage');
    expect(later.told).toEqual(['left']);
  });

  it.each(['visibilitychange', 'pageshow', 'focus'])('is noticed on %s by a window that heard nothing', (event) => {
    const { told, say } = open();
    say(event);
    expect(told).toEqual([]);
    announceLeaving(storage());
    say(event);
    expect(told).toEqual(['left']);
  });

  it('is no news to a window that was opened afterwards, nor to one that is closed', () => {
    announceLeaving(storage());
    const after = open();
    after.say('focus');
    expect(after.told).toEqual([]);
    const closed = open();
    closed.end();
    announceLeaving(storage());
    closed.say('storage');
    expect(closed.told).toEqual([]);
  });

  it('can leave where nothing can be kept', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => announceLeaving(full)).not.toThrow();
  });
});
