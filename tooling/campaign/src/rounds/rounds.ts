/** What a round found: figures for the page, and what should not have happened. */
export interface RoundResult {
  /** Short name of what was done; rounds of one kind are summed up together. */
  readonly kind: string;
  /** Measures of the round, by name; the page shows the worst of each kind. */
  readonly figures: Readonly<Record<string, number>>;
  /** Sentences; none when all held. */
  readonly faults: readonly string[];
}

/** One round's givens. */
export interface Round {
  /** From 0. */
  readonly index: number;
  /** Uniform in [0, 1), the same sequence for the same seed and round whatever ran before. */
  readonly random: () => number;
}

/** A place that rounds are run on, set up once. */
export interface Ground {
  round(round: Round): Promise<RoundResult>;
  close(): Promise<void>;
}

/** Something that is done to the house again and again, each time a little differently. */
export interface Rounds {
  /** As it is asked for, and as its results are called. */
  readonly name: string;
  /** What it does and what has to hold, in a paragraph for its page. */
  readonly about: string;
  /** Rounds of a whole run. */
  readonly rounds: number;
  setUp(): Promise<Ground>;
}
