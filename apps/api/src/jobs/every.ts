import type { Logger } from '../observability/logger.ts';

/** When turns come, in milliseconds. */
export type Turns = {
  /** From the end of a turn to the next. */
  readonly pauseMs: number;
  /** Before the first; default the same. */
  readonly firstAfterMs?: number;
};

/**
 * Do something again and again, never two at once. A failure is logged and the next turn comes.
 * @returns Ends it, once the turn under way is done.
 */
export function every(
  { pauseMs, firstAfterMs = pauseMs }: Turns,
  name: string,
  logger: Logger,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let isEnded = false;
  let turn: Promise<void> = Promise.resolve();
  const next = () => {
    turn = work()
      .catch((err) => logger.error({ err, job: name }, 'a job failed and will be tried again'))
      .then(() => {
        if (!isEnded) timer = setTimeout(next, pauseMs);
      });
  };
  timer = setTimeout(next, firstAfterMs);
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await turn;
  };
}
