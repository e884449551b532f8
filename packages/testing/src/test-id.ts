/** The id that belongs to a number: a well-formed UUIDv7, the same in every run. */
export function testId(number: number): string {
  return `018f3a00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Hands out ids in order, far from those that a test chose itself. */
export function idSequence(first = 1_000_000): () => string {
  let next = first;
  return () => testId(next++);
}
