type Place = { readonly value: unknown; readonly key: string; readonly inside: Place | null };

/** The path to a text that no store can keep: with a NUL, or with half of a surrogate pair. Null when there is none. */
export function unstorableText(input: unknown): readonly string[] | null {
  // A list instead of a call to itself, links instead of paths: input may be nested as deeply as it is long.
  const open: Place[] = [{ value: input, key: '', inside: null }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value } = place;
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return pathTo(place);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) open.push({ value: each, key, inside: place });
  }
  return null;
}

function pathTo(place: Place): readonly string[] {
  const path: string[] = [];
  for (let at = place; at.inside; at = at.inside) path.unshift(at.key);
  return path;
}
