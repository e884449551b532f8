import type { OwnReports, OwnReportsFilter, PageKey } from '@vern/domain/incident/ports';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';
import { PAGE_TOP } from './page-top.ts';

/** One page of what the actor reported or was affected by, and how much of it there is: what has news before the rest. */
export async function ownReports(
  tx: Transaction,
  { municipalityId, actorId: personId }: ActorScope,
  { newsOf, before, pageSize }: OwnReportsFilter,
): Promise<OwnReports> {
  const own: Prisma.IncidentWhereInput = {
    municipalityId,
    identities: { some: { municipalityId, personId } },
  };
  const find = (id: Prisma.UuidFilter, key: Omit<PageKey, 'due'> = PAGE_TOP, take = pageSize) =>
    tx.incident.findMany({
      where: { AND: [own, { id }, below(key)] },
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      take,
    });
  const news = [...newsOf];
  const isPastNews = before !== undefined && !before.hasNews;
  const first = isPastNews || news.length === 0 ? [] : await find({ in: news }, before);
  const others =
    first.length === pageSize
      ? []
      : await find({ notIn: news }, isPastNews ? before : undefined, pageSize - first.length);
  return { rows: [...first, ...others].map(toFacts), total: await tx.incident.count({ where: own }) };
}

function below({ receivedAt, id }: Omit<PageKey, 'due'>): Prisma.IncidentWhereInput {
  return { OR: [{ receivedAt: { lt: receivedAt } }, { receivedAt, id: { lt: id } }] };
}
