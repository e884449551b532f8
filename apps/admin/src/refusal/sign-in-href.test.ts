import { describe, expect, it } from 'vitest';
import { signInHref } from './sign-in-href.ts';

describe('signInHref', () => {
  it('leads back to the page and to what is chosen on it, without the part after #', () => {
    const href = signInHref(new URL('https://vern.example/admin/personer?enhet=018f&side=2#topp'));
    expect(href).toBe('/auth/sign-in?to=%2Fadmin%2Fpersoner%3Fenhet%3D018f%26side%3D2');
    expect(new URL(href, 'https://vern.example').searchParams.get('to')).toBe('/admin/personer?enhet=018f&side=2');
  });
});
