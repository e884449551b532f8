import type { Query } from '../engine/connection.ts';
import type { ActorScope } from './in-scope.ts';

const ENTER = 'select vern_enter($1, $2::uuid, $3::uuid)::text';

/** Become a person until the transaction ends. For set-wise work without Prisma. */
export async function enterActor(query: Query, { municipalityId, actorId }: ActorScope): Promise<void> {
  await query(ENTER, ['vern_app', municipalityId, actorId]);
}

/** Become the system's own role in one municipality until the transaction ends. */
export async function enterJobs(query: Query, municipalityId: string): Promise<void> {
  await query(ENTER, ['vern_jobs', municipalityId, null]);
}

/**
 * Be the only one at a work in a municipality until the transaction ends.
 * @returns False when somebody else is at it: nobody waits.
 */
export async function isAlone(query: Query, municipalityId: string, work: 'seal' | 'fold'): Promise<boolean> {
  const [row] = await query<{ alone: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as alone', [
    `vern.${work} ${municipalityId}`,
  ]);
  return row!.alone;
}
