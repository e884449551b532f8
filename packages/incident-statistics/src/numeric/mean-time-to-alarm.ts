/** A state of a chain that ends in an alarm: how likely one period takes it where. */
export interface ChainState {
  /** Probability of each state of the chain after one period, in the order of the chain. Is used up. */
  readonly to: number[];
  /** Probability of the alarm after one period. */
  readonly alarm: number;
}

/**
 * Mean number of periods until the alarm from the first state of a chain.
 *
 * States are taken out one at a time without a subtraction (Grassmann, Taksar and Heyman 1985): a chance of alarm taken
 * as what the other chances leave of 1 loses as many digits as the wait is long. The chance of staying in a state is
 * therefore never read: it is what the state's other chances leave.
 *
 * @param chain - At least one state. Is used up.
 * @returns Infinity when the chance of an alarm is too small for a double.
 */
export function meanTimeToAlarm(chain: readonly ChainState[]): number {
  const alarm = chain.map((state) => state.alarm);
  const periods = chain.map(() => 1);
  for (let last = chain.length - 1; last > 0; last--) {
    const out = chain[last]!.to;
    let leaving = alarm[last]!;
    for (let to = 0; to < last; to++) leaving += out[to]!;
    for (let from = 0; from < last; from++) {
      const row = chain[from]!.to;
      const visits = row[last]! / leaving;
      if (visits === 0) continue;
      for (let to = 0; to < last; to++) row[to]! += visits * out[to]!;
      alarm[from]! += visits * alarm[last]!;
      periods[from]! += visits * periods[last]!;
    }
  }
  return periods[0]! / alarm[0]!;
}
