/**
 * A closed set of keys with a word for each, in bokmål. `packages/i18n` has the words in the other languages under the
 * same name, and looks them up there.
 */
export type Labelled<K extends string | number = string, N extends string = string> = {
  /** The noun and the set: `incident.locations`. Said once, and never on a screen. */
  readonly name: N;
  readonly entries: { readonly [P in K]: { readonly label: string } };
};

/** Gives keys that are no codes, such as levels, their words. */
export function defineLabels<const N extends string, K extends string | number>(
  name: N,
  labels: Readonly<Record<K, string>>,
): Labelled<K, N> {
  const entries = Object.fromEntries(Object.entries<string>(labels).map(([key, label]) => [key, { label }]));
  // `fromEntries` forgets which keys it was given.
  return { name, entries: entries as unknown as Labelled<K, N>['entries'] };
}
