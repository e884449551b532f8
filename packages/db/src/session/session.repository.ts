import type { SessionFacts, SessionPort } from '@vern/domain/session/ports';
import { connectionOf, type Database } from '../database.ts';
import { asActor } from '../scope/in-scope.ts';

const FIND = 'select vern_session($1::uuid, $2::bytea, $3::timestamptz, $4::timestamptz) as session';
const PERSON = 'select vern_person($1::uuid, $2, $3) as id';

type Assigned = SessionFacts['assignments'][number];
type Found = Omit<SessionFacts, 'lastSeenAt' | 'municipalityId' | 'assignments'> & {
  readonly lastSeenAt: string;
  readonly assignments: readonly (Omit<Assigned, 'deputyFor'> & { readonly deputyFor: string | null })[];
};

/** Signed-in browsers. A token is looked up by its hash, before anyone is known. */
export function createSessionRepository(database: Database): SessionPort {
  const connection = connectionOf(database);
  return {
    async find(municipalityId, tokenHash, at, idleSince) {
      const [row] = await connection.query<{ session: Found | null }>(FIND, [municipalityId, tokenHash, at, idleSince]);
      const found = row?.session;
      return found ? toSession(found, municipalityId) : null;
    },

    async personOf(municipalityId, issuer, subject) {
      const [row] = await connection.query<{ id: string | null }>(PERSON, [municipalityId, issuer, subject]);
      return row?.id ?? null;
    },

    start: (scope, { at, tokenHash, ...session }) =>
      asActor(connection, scope, async (tx) => {
        await tx.session.createMany({
          data: {
            ...session,
            tokenHash: Buffer.from(tokenHash),
            municipalityId: scope.municipalityId,
            personId: scope.actorId,
            createdAt: at,
            lastSeenAt: at,
          },
        });
      }),

    touch: (scope, sessionId, at) =>
      asActor(connection, scope, async (tx) => {
        await tx.session.updateMany({
          where: { municipalityId: scope.municipalityId, id: sessionId },
          data: { lastSeenAt: at },
        });
      }),

    list: (scope, at, idleSince) =>
      asActor(connection, scope, (tx) =>
        tx.session.findMany({
          where: {
            municipalityId: scope.municipalityId,
            personId: scope.actorId,
            endedAt: null,
            expiresAt: { gt: at },
            lastSeenAt: { gte: idleSince },
          },
          select: { id: true, device: true, createdAt: true, lastSeenAt: true },
          orderBy: { lastSeenAt: 'desc' },
        }),
      ),

    end: (scope, sessionId, at) =>
      asActor(connection, scope, async (tx) => {
        const { count } = await tx.session.updateMany({
          where: { municipalityId: scope.municipalityId, id: sessionId, personId: scope.actorId, endedAt: null },
          data: { endedAt: at },
        });
        return count === 1;
      }),
  };
}

function toSession({ lastSeenAt, assignments, ...found }: Found, municipalityId: string): SessionFacts {
  return {
    ...found,
    municipalityId,
    lastSeenAt: new Date(lastSeenAt),
    assignments: assignments.map(({ deputyFor, ...each }) => (deputyFor === null ? each : { ...each, deputyFor })),
  };
}
