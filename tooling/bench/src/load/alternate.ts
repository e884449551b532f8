/** One of the things compared. */
export interface Side<T> {
  readonly name: string;
  /** Take part. */
  readonly resume: () => void;
  /** Stand still, also with work of its own, so that it takes nothing from the other. */
  readonly pause: () => void;
  readonly measure: () => Promise<T>;
}

/**
 * Measure sides in turn, A B A B …: what the machine does besides meets them alike.
 * @returns One list a round, in the order of the sides.
 */
export async function alternate<T>(sides: readonly Side<T>[], rounds: number): Promise<readonly (readonly T[])[]> {
  for (const { pause } of sides) pause();
  const results: T[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const measured: T[] = [];
    for (const { resume, pause, measure } of sides) {
      resume();
      try {
        measured.push(await measure());
      } finally {
        pause();
      }
    }
    results.push(measured);
  }
  for (const { resume } of sides) resume();
  return results;
}
