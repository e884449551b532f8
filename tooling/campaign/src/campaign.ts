/** Something that is tried at length, and says at the end whether what it is about holds. */
export interface Campaign {
  /** What it tries, in a sentence. */
  readonly about: string;
  /**
   * Run it to its end.
   *
   * @param args - What was written behind its name.
   * @param say - Where it tells how far it has come, and what it found.
   * @returns Whether everything held.
   */
  run(args: readonly string[], say: (line: string) => void): Promise<boolean>;
}
