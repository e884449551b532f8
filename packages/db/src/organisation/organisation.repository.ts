import type { HeldRole } from '@vern/domain/access';
import type { OrgNodeVersion } from '@vern/domain/org-tree';
import type { OrganisationPort, PersonRecord, Phone, StoredNode } from '@vern/domain/organisation/ports';
import type { Person, RoleAssignment, OrgNodeVersion as Row } from '../../generated/prisma/client.ts';
import { connectionOf, type Database } from '../database.ts';
import { toDay } from '../scope/day.ts';
import { asActor, type Transaction } from '../scope/in-scope.ts';
import { caseForms } from './case-forms.ts';
import { toAssignment } from './to-assignment.ts';
import { toOrgNode } from './to-org-node.ts';

const HELD = `select person_id as "personId", role, node_id as "nodeId", valid_from as "from", valid_to as "to",
    deputy_for_id as "deputyFor"
  from vern_held_roles($1, $2, $3, $4)`;

type Held = Omit<HeldRole, 'deputyFor'> & { readonly deputyFor: string | null };

/** Places and people of a municipality. */
export function createOrganisationRepository(database: Database): OrganisationPort {
  const connection = connectionOf(database);
  return {
    nodes: (scope) =>
      asActor(connection, scope, async (tx) => {
        const rows = await tx.orgNode.findMany({
          where: { municipalityId: scope.municipalityId },
          orderBy: { name: 'asc' },
        });
        const former = await formerOf(tx, scope.municipalityId);
        return rows.map(
          (row): StoredNode => ({
            ...toOrgNode(row),
            phones: row.phones as unknown as readonly Phone[],
            former: former.get(row.id) ?? [],
          }),
        );
      }),

    peopleAt: (scope, nodeIds) =>
      asActor(connection, scope, async (tx) => {
        const { municipalityId } = scope;
        const [now] = await tx.$queryRaw<{ today: Date }[]>`select vern_today() as today`;
        const valid = {
          nodeId: { in: [...nodeIds] },
          validFrom: { lte: now!.today },
          OR: [{ validTo: null }, { validTo: { gte: now!.today } }],
        };
        const rows = await tx.person.findMany({
          where: { municipalityId, restrictedAt: null, assignments: { some: valid } },
          include: { assignments: true },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        });
        return rows.map(toPerson);
      }),

    async heldAt({ municipalityId, actorId }, nodeIds, roles) {
      const rows = await connection.query<Held>(HELD, [municipalityId, actorId, nodeIds, roles]);
      return rows.map(({ deputyFor, ...role }) => ({ ...role, ...(deputyFor === null ? {} : { deputyFor }) }));
    },

    people: (scope, { search, nodeIds, after, size }) =>
      asActor(connection, scope, async (tx) => {
        const rows = await tx.person.findMany({
          where: {
            municipalityId: scope.municipalityId,
            restrictedAt: null,
            ...(search ? { AND: { OR: caseForms(search).map(named) } } : {}),
            ...(nodeIds ? { assignments: { some: { nodeId: { in: [...nodeIds] } } } } : {}),
            ...(after ? { OR: [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }] } : {}),
          },
          include: { assignments: true },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: size,
        });
        return rows.map(toPerson);
      }),

    setLocale: (scope, locale) =>
      asActor(connection, scope, async (tx) => {
        await tx.person.updateMany({
          where: { municipalityId: scope.municipalityId, id: scope.actorId },
          data: { locale },
        });
      }),
  };
}

/** Whoever has a text in their name; what stands for any letter in a pattern stands for itself here. */
function named(text: string) {
  return { name: { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const } };
}

/** What nodes were for times that are over. */
async function formerOf(tx: Transaction, municipalityId: string): Promise<ReadonlyMap<string, OrgNodeVersion[]>> {
  const rows = await tx.orgNodeVersion.findMany({
    where: { municipalityId, validTo: { not: null } },
    orderBy: { validFrom: 'asc' },
  });
  const versions = Map.groupBy(rows, ({ nodeId }) => nodeId);
  return new Map([...versions].map(([nodeId, its]) => [nodeId, its.map(toVersion)]));
}

function toVersion({ name, parentId, unitKind, validFrom, validTo }: Row): OrgNodeVersion {
  const kind = unitKind as OrgNodeVersion['unitKind'];
  return { name, parentId, unitKind: kind, from: toDay(validFrom), to: toDay(validTo!) };
}

function toPerson(row: Person & { readonly assignments: readonly RoleAssignment[] }): PersonRecord {
  return {
    id: row.id,
    name: row.name,
    assignments: row.assignments.map(toAssignment),
  };
}
