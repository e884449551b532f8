import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLocale, localeOfBrowser } from './locale-of-browser.ts';

function browserWith(languages: readonly string[], kept: Readonly<Record<string, string>> = {}): void {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('localeOfBrowser', () => {
  it.each([
    ['what the browser asks for first of ours', ['de', 'nn-NO', 'nb-NO'], 'nn'],
    ['English in whatever country', ['en-GB', 'nb'], 'en'],
    ['bokmål for “Norwegian” without more', ['no'], 'nb'],
    ['bokmål when nothing fits', ['de'], 'nb'],
    ['bokmål when nothing is asked for', [], 'nb'],
  ] as const)('takes %s', (_, languages, expected) => {
    browserWith(languages);
    expect(localeOfBrowser()).toBe(expected);
  });

  it('takes the choice made here before, whatever the browser asks for', () => {
    browserWith(['en-GB']);
    keepLocale('nn');
    expect(localeOfBrowser()).toBe('nn');
  });

  it('passes over a choice that is no language of ours', () => {
    browserWith(['en-GB'], { 'vern.locale': 'xx' });
    expect(localeOfBrowser()).toBe('en');
  });
});
