import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildTokens } from './build-tokens.ts';

/** Every custom property a stylesheet declares, in order; the formatter's spaces and quotes left out. */
const declarationsOf = (css: string) =>
  [...css.matchAll(/(--[\w-]+):([^;]*);/g)].map(([, name, value]) => `${name}:${value?.replace(/[\s'"]/g, '')}`);

describe('buildTokens', () => {
  it('gives the tokens that are committed, so that no colour is changed by hand', async () => {
    const committed = declarationsOf(await readFile(new URL('tokens.css', import.meta.url), 'utf8'));
    expect(committed.length).toBeGreaterThan(500);
    expect(declarationsOf(await buildTokens())).toEqual(committed);
  }, 30_000);
});
