/**
 * Turn a "likelihood number × consequence number" rule into cells, once.
 *
 * An import for matrices that are published that way, not a way to rate: class numbers are ordinal,
 * so their product is no amount of anything. Set `cellOrigin: 'product_score'` beside the cells and
 * the linter checks them on the equal steps that the product silently assumes.
 *
 * @param size - Classes of likelihood and of consequence.
 * @param levels - Lowest product of each level, lowest level first; the first must be 1.
 * @returns `cells[i][j]` for `MatrixDefinition`.
 * @throws {RangeError} If a size is no whole number from 1, or the lowest products do not start at 1 or do not ascend.
 *
 * @example
 * cellsFromScore([3, 3], [['green', 1], ['yellow', 3], ['red', 6]])[2]; // => ['yellow', 'red', 'red']
 */
export function cellsFromScore(
  [rows, columns]: readonly [number, number],
  levels: readonly (readonly [code: string, from: number])[],
): readonly (readonly string[])[] {
  for (const [name, classes] of [
    ['size[0]', rows],
    ['size[1]', columns],
  ] as const) {
    if (!Number.isInteger(classes) || classes < 1) {
      throw new RangeError(`${name} must be a whole number of classes from 1, got ${classes}.`);
    }
  }
  if (levels?.[0]?.[1] !== 1) throw new RangeError('The lowest level must start at the product 1.');
  if (levels.some(([, from], k) => k > 0 && !(from > levels[k - 1]![1]))) {
    throw new RangeError('The lowest products must ascend from level to level.');
  }
  const codeOf = (product: number) => levels.findLast(([, from]) => product >= from)![0];
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => codeOf((i + 1) * (j + 1))));
}
