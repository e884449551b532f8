/** Risks that share a level, hence a place in the order. */
export interface RankedGroup<T> {
  /** 1 for the gravest group; the next group's rank skips as many places as this one has members. */
  readonly rank: number;
  readonly level: number;
  /** In the order they were given: the matrix cannot tell them apart. */
  readonly members: readonly T[];
}

/**
 * Order risks, gravest first, with the ties made explicit instead of broken by accident.
 *
 * @param levelOf - Level of one risk, as `evaluate` gives it.
 * @throws {RangeError} If a level is no whole number from 0.
 */
export function rankRisks<T>(risks: readonly T[], levelOf: (risk: T) => number): readonly RankedGroup<T>[] {
  const byLevel = new Map<number, T[]>();
  for (const risk of risks) {
    const level = levelOf(risk);
    if (!Number.isInteger(level) || level < 0) {
      throw new RangeError(`levelOf must give a level, a whole number from 0, got ${level}.`);
    }
    const group = byLevel.get(level);
    if (group === undefined) byLevel.set(level, [risk]);
    else group.push(risk);
  }
  let rank = 1;
  return [...byLevel]
    .sort(([a], [b]) => b - a)
    .map(([level, members]) => {
      const group = { rank, level, members };
      rank += members.length;
      return group;
    });
}
