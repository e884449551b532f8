/**
 * The common length of some lists.
 *
 * @throws {RangeError} If there is no list, or they differ in length.
 */
export function requireEqualLengths(lists: readonly (readonly unknown[])[]): number {
  const length = lists[0]?.length;
  if (length === undefined || lists.some((list) => list.length !== length)) {
    throw new RangeError('Nothing to add up, or the parts have different numbers of classes.');
  }
  return length;
}
