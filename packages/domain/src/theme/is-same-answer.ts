/** Whether two answers, or two records of answers with their fields in the same order, say the same. What is chosen of a list is a set. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  return said(one) === said(other);
}

function said(answer: unknown): string | undefined {
  return JSON.stringify(answer, (_field, value: unknown) => (Array.isArray(value) ? value.toSorted() : value));
}
