import { describe, expect, it } from 'vitest';
import type { CountedKind } from './reach.ts';
import { hasHidden, hasReports, shownRows } from './shown-rows.ts';

const shown = (count: number) => ({ isSuppressed: false, count });
const HIDDEN = { isSuppressed: true, count: null };
const row = (unitKind: string, ...months: { isSuppressed: boolean; count: number | null }[]) => ({
  unitKind,
  months,
  total: { ...shown(months.length), least: months.length, most: months.length },
});
const reach = (...kinds: CountedKind[]) => ({ kindOf: new Map(kinds.map((kind, i) => [String(i), kind])) });

describe('shownRows', () => {
  const rows = [row('school', shown(7)), row('kindergarten', shown(0)), row('other', shown(9))];
  const kindsFor = (...kinds: CountedKind[]) => shownRows(rows, reach(...kinds)).map(({ unitKind }) => unitKind);

  it('does not tell a director of schools that the kindergartens have nought reports', () => {
    expect(kindsFor('school')).toEqual(['school']);
  });

  it('tells who has kindergartens that they have nought reports', () => {
    expect(kindsFor('school', 'kindergarten')).toEqual(['school', 'kindergarten']);
  });

  it('keeps the reports of schools that have been closed', () => {
    expect(kindsFor('kindergarten')).toEqual(['school', 'kindergarten']);
  });
});

describe('hasReports', () => {
  it.each([
    ['a number', [shown(0), shown(12)], true],
    ['a hidden number', [shown(0), HIDDEN], true],
    ['nought alone', [shown(0), shown(0)], false],
    ['no month', [], false],
  ])('with %s', (_, months, expected) => expect(hasReports({ months })).toBe(expected));
});

describe('hasHidden', () => {
  it('finds a hidden month, a hidden total, and nothing where all is shown', () => {
    expect(hasHidden([row('school', shown(7), HIDDEN)])).toBe(true);
    expect(hasHidden([{ ...row('school', shown(7)), total: { ...HIDDEN, least: 1, most: 4 } }])).toBe(true);
    expect(hasHidden([row('school', shown(7), shown(0))])).toBe(false);
  });
});
