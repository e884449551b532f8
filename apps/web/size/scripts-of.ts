/** What Vite says of each chunk it built, as far as it matters here. */
export type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/**
 * The script files that entries need: their own, and everything these import at once. What is imported later counts
 * only when it is an entry itself.
 *
 * @throws {RangeError} If an entry was not built: a page that moved would otherwise count as nothing.
 */
export function scriptsOf(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    const chunk = manifest[key];
    if (!chunk) throw new RangeError(`Not built: ${key}`);
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...new Set([...seen].map((key) => manifest[key]!.file))].filter((file) => file.endsWith('.js'));
}
