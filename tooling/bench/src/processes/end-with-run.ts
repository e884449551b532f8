const OPEN = new Set<() => Promise<unknown>>();

/**
 * Have something ended also when the run is interrupted.
 * @returns Ends it now, once.
 */
export function endWithRun(stop: () => Promise<unknown>): () => Promise<void> {
  OPEN.add(stop);
  return async () => {
    if (OPEN.delete(stop)) await stop();
  };
}

/** On Ctrl+C, or when asked to end: leave no server behind, newest first. */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      for (const stop of [...OPEN].reverse()) await stop().catch(() => undefined);
      process.exit(130);
    });
  }
}
