/**
 * Refuses anything but a whole number below `count`.
 *
 * @throws {RangeError} Naming the scale, so that the caller can say which rating was wrong.
 */
export function requireClass(index: number, count: number, scale: string): number {
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new RangeError(`Class ${index} is outside '${scale}', which has classes 0 to ${count - 1}.`);
  }
  return index;
}
