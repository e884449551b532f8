import { DomainError } from '@vern/domain/errors';
import type { DraftPort, StoredDraft } from '@vern/domain/ports';
import type { Prisma } from '../../generated/prisma/client.ts';
import { connectionOf, type Database } from '../database.ts';
import { asActor } from '../scope/in-scope.ts';

/** Reports that have been begun. Only their writer ever sees them. */
export function createDraftRepository(database: Database): DraftPort {
  const connection = connectionOf(database);
  return {
    list: (scope) =>
      asActor(connection, scope, async (tx) => {
        const rows = await tx.incidentDraft.findMany({
          where: { municipalityId: scope.municipalityId, personId: scope.actorId },
          select: { id: true, content: true, updatedAt: true, version: true },
          orderBy: { updatedAt: 'desc' },
          take: 20,
        });
        return rows.map((row) => ({ ...row, content: row.content as StoredDraft['content'] }));
      }),

    save: (scope, { id, content, updatedAt }) =>
      asActor(connection, scope, async (tx) => {
        const { municipalityId, actorId: personId } = scope;
        const data = { content: content as Prisma.InputJsonObject, updatedAt };
        const { count } = await tx.incidentDraft.updateMany({
          where: { municipalityId, id, personId },
          data: { ...data, version: { increment: 1 } },
        });
        if (count === 1) return;
        const row = { ...data, municipalityId, id, personId };
        const made = await tx.incidentDraft.createMany({ data: row, skipDuplicates: true });
        // The id is taken, by somebody whose drafts are not there for this actor.
        if (made.count === 0) throw new DomainError('not_found', { id });
      }),

    sentAs: (scope, draftIds) =>
      asActor(connection, scope, async (tx) => {
        const { municipalityId, actorId: personId } = scope;
        const identities = { some: { municipalityId, personId, relation: 'reporter' } };
        const rows = await tx.incident.findMany({
          where: { municipalityId, idempotencyKey: { in: [...draftIds] }, identities },
          select: { id: true, idempotencyKey: true },
        });
        return new Map(rows.map((row) => [row.idempotencyKey, row.id]));
      }),

    remove: (scope, draftId) =>
      asActor(connection, scope, async (tx) => {
        await tx.incidentDraft.deleteMany({
          where: { municipalityId: scope.municipalityId, id: draftId, personId: scope.actorId },
        });
      }),
  };
}
