import { describe, expect, it } from 'vitest';
import { pathOf } from './path-of.ts';
import { SUBJECT_TYPES } from './subject-type.ts';

describe('pathOf', () => {
  it('leads to the case, and for a measure to the list of one’s own', () => {
    expect(pathOf({ type: 'incident', id: 'i' })).toBe('/saker/i');
    expect(pathOf({ type: 'measure', id: 'm' })).toBe('/tiltak');
  });

  it.each(SUBJECT_TYPES)('leads to a page of the app for a %s', (type) => {
    expect(pathOf({ type, id: 'x' })).toMatch(/^\/[a-zæøå]+/);
  });
});
