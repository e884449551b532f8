import { describe, expect, it } from 'vitest';
import { mayRenew, noteRenewal } from './reload-page.ts';

function storeInMemory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('mayRenew', () => {
  it('lets a page load itself anew once, and again only after a minute', () => {
    const store = storeInMemory();
    expect(mayRenew(store, 1_000)).toBe(true);
    noteRenewal(store, 1_000);
    expect(mayRenew(store, 1_001)).toBe(false);
    expect(mayRenew(store, 60_999)).toBe(false);
    expect(mayRenew(store, 61_000)).toBe(true);
  });

  it('is not stopped by what is no time', () => {
    expect(mayRenew({ getItem: () => 'x' }, 1)).toBe(true);
  });
});
