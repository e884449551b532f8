/** The path to a text that no store can keep: with a NUL, or with half of a surrogate pair. Null when there is none. */
export function unstorableText(input: unknown): readonly PropertyKey[] | null {
  // A list of its own instead of calling itself: input may be nested deeper than the stack.
  const open: { readonly path: readonly PropertyKey[]; readonly value: unknown }[] = [{ path: [], value: input }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) open.push({ path: [...path, key], value: each });
  }
  return null;
}
