import type { Logger } from '../observability/logger.ts';

/** When turns come, in milliseconds. */
export type Turns<T> = {
  /** From the end of a turn to the next. */
  readonly pauseMs: number;
  /** Before the first; default the same. */
  readonly firstAfterMs?: number;
  /** Whether a turn has left something to do: then the next comes without a pause. Default never. */
  readonly isMore?: (done: T) => boolean;
};

/**
 * Do something again and again, never two at once. A failure is logged and the next turn comes.
 * @returns Ends it, once the turn under way is done.
 */
export function every<T>(
  { pauseMs, firstAfterMs = pauseMs, isMore = () => false }: Turns<T>,
  name: string,
  logger: Logger,
  work: () => Promise<T>,
): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let isEnded = false;
  let turn: Promise<void> = Promise.resolve();
  const next = () => {
    turn = work()
      .then(isMore)
      .catch((err) => {
        logger.error({ err, job: name }, 'a job failed and will be tried again');
        return false;
      })
      .then((goesOn) => {
        if (!isEnded) timer = setTimeout(next, goesOn ? 0 : pauseMs);
      });
  };
  timer = setTimeout(next, firstAfterMs);
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await turn;
  };
}
