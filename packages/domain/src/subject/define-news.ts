/** How soon its recipients should know: somebody waits for them, it is about them, or it is good to know. */
export type Urgency = 'now' | 'today' | 'later';

/** Topics that a person would want to hear of, or not, together. */
export type NewsGroup = 'new_report' | 'case' | 'measure';

/** What there is to say of one topic, but for the subject it is about. */
export type NewsFacts<Party extends string> = {
  /** Who may be told. Whoever is several of these is told once, as the first. */
  readonly audience: readonly Party[];
  readonly urgency: Urgency;
  readonly group: NewsGroup;
  /** Parties to whom it is another piece of news about the same subject, by its topic. */
  readonly toldAs?: Readonly<Partial<Record<Party, string>>>;
};

/** Names the topics of a noun, each as `noun.what`, and says that all of them are about it. */
export function defineNews<Type extends string, Party extends string, Topic extends `${Type}.${string}`>(
  subject: Type,
  topics: Readonly<Record<Topic, NewsFacts<Party>>>,
): Readonly<Record<Topic, NewsFacts<Party> & { readonly subject: Type }>> {
  const all = Object.entries<NewsFacts<Party>>(topics).map(([topic, facts]) => [topic, { ...facts, subject }]);
  return Object.fromEntries(all) as ReturnType<typeof defineNews<Type, Party, Topic>>;
}
