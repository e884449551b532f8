import { DomainError } from '@vern/domain/errors';
import type { DraftPort, StoredDraft } from '@vern/domain/incident/ports';
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

    save: (scope, { id, content, updatedAt }, basedOn) =>
      asActor(connection, scope, async (tx) => {
        const { municipalityId, actorId: personId } = scope;
        const data = { content: content as Prisma.InputJsonObject, updatedAt };
        const version = (basedOn ?? 0) + 1;
        const { count } = await tx.incidentDraft.updateMany({
          where: { municipalityId, id, personId, version: basedOn ?? 0 },
          data: { ...data, version },
        });
        if (count === 1) return version;
        // Not there, or not any more: it begins again after what was known of it.
        const row = { ...data, municipalityId, id, personId, version };
        const made = await tx.incidentDraft.createMany({ data: row, skipDuplicates: true });
        if (made.count === 1) return version;
        const own = await tx.incidentDraft.count({ where: { municipalityId, id, personId } });
        // The id is taken: by another device of the same person, or by somebody whose drafts are not there for this actor.
        throw new DomainError(own === 1 ? 'stale_version' : 'not_found', { id });
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
