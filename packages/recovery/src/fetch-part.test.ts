import { describe, expect, it } from 'vitest';
import { fetchPart, isPartMissing } from './fetch-part.ts';

const failure = (error: Error) => fetchPart(() => Promise.reject(error)).catch((thrown: unknown) => thrown);

describe('fetchPart', () => {
  it('gives the part when it is there', async () => {
    expect(await fetchPart(async () => 'page')).toBe('page');
  });

  it.each([
    ['Chromium', 'Failed to fetch dynamically imported module: https://vern.example/assets/page-1.js'],
    ['Firefox', 'error loading dynamically imported module: https://vern.example/assets/page-1.js'],
    ['Safari', 'Importing a module script failed.'],
    ['the bundler, of a stylesheet', 'Unable to preload CSS for /assets/page-1.css'],
  ])('says that a part is missing in words that are not those of %s', async (_, message) => {
    const thrown = await failure(new TypeError(message));
    expect((thrown as Error).message).not.toContain(message);
    expect(isPartMissing(thrown)).toBe(true);
  });

  it('takes a fault inside a part for a fault, which another copy of it would have too', async () => {
    expect(isPartMissing(await failure(new RangeError('Nobody is signed in here')))).toBe(false);
    expect(isPartMissing('nothing')).toBe(false);
  });
});
