import { expect, it } from 'vitest';
import { collectTests, describe as group, it as test } from './collection.ts';

const namesOf = async (declare: () => void) =>
  (await collectTests('a.test.ts', async () => declare())).map(({ name }) => name);

it('names a test by its groups', async () => {
  const declare = () =>
    group('rates', () => {
      group('of nothing', () => test('are zero', () => {}));
      test('add up', () => {});
    });
  expect(await namesOf(declare)).toEqual(['rates > of nothing > are zero', 'rates > add up']);
});

it.each([
  ['%s of %s', [['one', 'two']], ['one of two']],
  ['100 %s', [[1], [2]], ['100 1', '100 2']],
  ['$id is $missing', [{ id: 'a1' }], ['a1 is $missing']],
  ['plain', [1, 2], ['plain', 'plain']],
])('fills the title %s', async (title, rows, names) => {
  expect(await namesOf(() => test.each(rows)(title, () => {}))).toEqual(names);
});

it('gives a row as arguments, and anything else as the one argument', async () => {
  const seen: unknown[][] = [];
  const found = await collectTests('a.test.ts', async () => {
    test.each([[[1, 2], 3]])('row', (...values: never[]) => seen.push(values));
    test.each([{ a: 1 }])('object', (...values: never[]) => seen.push(values));
  });
  for (const { run } of found) run();
  expect(seen).toEqual([[[1, 2], 3], [{ a: 1 }]]);
});

it('tells tests of one name apart, in every process the same', async () => {
  const declare = async () => test.each([1, 2])('same', () => {});
  const [first, again] = [await collectTests('a.test.ts', declare), await collectTests('a.test.ts', declare)];
  expect(new Set(first.map(({ id }) => id)).size).toBe(2);
  expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});
