import { type Database, settleHandlers } from '@vern/db';
import type { Services } from '../wiring.ts';

/** So often everything is looked at, also while nothing has changed: a report may have been reopened meanwhile. */
const WHOLE_EVERY_MS = 600_000;

type KeeperOptions = Pick<Services, 'municipalityId' | 'clock' | 'newId' | 'logger'> & { readonly database: Database };

/**
 * Keeps who handles what true to the organisation and to who leads what: to be called again and again. It remembers what
 * it went by, so that a turn without a change there is nearly nothing.
 */
export function handlersKeeper({ database, municipalityId, clock, newId, logger }: KeeperOptions) {
  let before: { readonly basis: string; readonly at: number } | null = null;
  return async (): Promise<void> => {
    const now = clock();
    const isFresh = before !== null && now.getTime() - before.at < WHOLE_EVERY_MS;
    const { basis, moved } = await settleHandlers(database, municipalityId, {
      now,
      newId,
      ...(isFresh ? { before: before!.basis } : {}),
    });
    if (!isFresh || basis !== before!.basis) before = { basis, at: now.getTime() };
    if (moved > 0)
      logger.info({ reports: moved }, 'the organisation or its leaders have changed: others handle these reports');
  };
}
