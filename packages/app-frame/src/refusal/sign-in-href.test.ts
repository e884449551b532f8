import { describe, expect, it } from 'vitest';
import { signInHref } from './sign-in-href.ts';

describe('signInHref', () => {
  it('leads back to the page and to what is chosen on it', () => {
    const href = signInHref('/innboks', '?liste=closed&sak=018f');
    expect(href).toBe('/auth/sign-in?to=%2Finnboks%3Fliste%3Dclosed%26sak%3D018f');
    expect(new URL(href, 'https://vern.example').searchParams.get('to')).toBe('/innboks?liste=closed&sak=018f');
  });
});
