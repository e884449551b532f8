/** What the bundler says of a file it made, as far as it matters here. */
export type BuiltFile = {
  readonly fileName: string;
  /** Files of source in it. */
  readonly moduleIds: readonly string[];
  /** Files that it needs at once. */
  readonly imports: readonly string[];
};

/**
 * Names of the built files that some sources need at once: those that hold them, and what these import.
 * In the order in which they are come upon.
 *
 * @throws {RangeError} If a source is in no file: it has moved, and would be missing without a word.
 */
export function neededFiles(built: readonly BuiltFile[], sources: readonly RegExp[]): ReadonlySet<string> {
  const byName = new Map(built.map((file) => [file.fileName, file]));
  const found = new Set<string>();
  const take = (name: string) => {
    const file = byName.get(name);
    if (!file || found.has(name)) return;
    found.add(name);
    file.imports.forEach(take);
  };
  for (const pattern of sources) {
    const holders = built.filter(({ moduleIds }) => moduleIds.some((id) => pattern.test(id)));
    if (holders.length === 0) throw new RangeError(`Needed, and not built: ${pattern}`);
    for (const { fileName } of holders) take(fileName);
  }
  return found;
}
