/** Whether what was kept is words, a day or an id. */
export function isText(kept: unknown): kept is string {
  return typeof kept === 'string';
}
