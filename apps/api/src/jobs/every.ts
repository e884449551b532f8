import type { Logger } from '../observability/logger.ts';

/**
 * Do something again and again, never two at once, with a pause between. A failure is logged and the next turn comes.
 * @returns Ends it, once the turn under way is done.
 */
export function every(
  pauseMs: number,
  name: string,
  logger: Logger,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  let turn: Promise<void> = Promise.resolve();
  const next = () => {
    turn = work()
      .catch((err) => logger.error({ err, job: name }, 'a job failed and will be tried again'))
      .then(() => {
        if (!isEnded) timer = setTimeout(next, pauseMs);
      });
  };
  next();
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await turn;
  };
}
