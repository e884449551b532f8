import type { Prisma } from '../../generated/prisma/client.ts';
import type { Connection } from '../engine/connection.ts';

/** The Prisma client inside one transaction. Nothing in it may use another client: on PGlite it would wait for itself. */
export type Transaction = Prisma.TransactionClient;

/** Whom a statement is run for. Row-level security derives everything else from these two. */
export interface ActorScope {
  readonly municipalityId: string;
  readonly actorId: string;
}

/** Run as a person: the work sees what that person may see. All of it is written, or nothing. */
export function asActor<T>(
  connection: Connection,
  scope: ActorScope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inScope(connection, 'vern_app', scope.municipalityId, scope.actorId, work);
}

/** Run as the system's own work (seal, fold, deliver) in one municipality. */
export function asJob<T>(
  connection: Connection,
  municipalityId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inScope(connection, 'vern_jobs', municipalityId, null, work);
}

/**
 * Become the system's own role for the rest of a person's transaction: for what follows from their step and is not theirs
 * to touch. Their own rights have been asked by then.
 */
export async function goOnAsJob(tx: Transaction, municipalityId: string): Promise<void> {
  await enter(tx, 'vern_jobs', municipalityId, null);
}

function enter(tx: Transaction, role: 'vern_app' | 'vern_jobs', municipalityId: string, actorId: string | null) {
  return tx.$queryRaw`select vern_enter(${role}, ${municipalityId}::uuid, ${actorId}::uuid)::text`;
}

function inScope<T>(
  { prisma }: Connection,
  role: 'vern_app' | 'vern_jobs',
  municipalityId: string,
  actorId: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return prisma.$transaction(
    async (tx) => {
      await enter(tx, role, municipalityId, actorId);
      return work(tx);
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
}
