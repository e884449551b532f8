import type { AffectedHealth, AffectedRecord, IncidentCase, StatementRecord } from '@vern/domain/incident/ports';
import { CONSEQUENCES, TOLD_OF_HEALTH, TOLD_OF_PERSON } from '@vern/domain/incident/shape';
import type { MeasureRecord } from '@vern/domain/measure/ports';
import type { Address } from '@vern/domain/statement';
import type { Statement } from '../../generated/prisma/client.ts';
import { namesOf } from '../organisation/names-of.ts';
import { fromColumns, toColumn } from '../scope/column-names.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

const LATER = Object.keys(CONSEQUENCES);

/** One report with everything the transaction's actor may read of it; null when that is nothing. */
export async function findCase(tx: Transaction, scope: ActorScope, incidentId: string): Promise<IncidentCase | null> {
  const { municipalityId } = scope;
  const row = await tx.incident.findFirst({ where: { municipalityId, id: incidentId } });
  if (!row) return null;
  const where = { municipalityId, incidentId };
  const identities = await tx.incidentIdentity.findMany({ where, orderBy: { relation: 'desc' } });
  const affected = await affectedOf(tx, where);
  const statements = await tx.statement.findMany({
    where: { municipalityId, subjectType: 'incident', subjectId: incidentId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const measures = await measuresOf(tx, where);
  const nameOf = await namesOf(tx, municipalityId, [
    ...identities.map((each) => each.personId),
    ...statements.map((each) => each.authorId),
    ...measures.flatMap(({ ownerId }) => ownerId ?? []),
  ]);
  return {
    facts: toFacts(row),
    identities: identities.map(({ personId, relation, affectedId }) => ({
      personId,
      affectedId,
      relation: relation as 'reporter' | 'affected',
      name: nameOf(personId),
    })),
    affected: affected.map(({ id, told }) => ({ id, ...fromColumns(TOLD_OF_PERSON, told) }) as AffectedRecord),
    health: affected.flatMap(({ id: affectedId, health }) =>
      health
        ? [{ affectedId, personId: health['person_id'], ...fromColumns(TOLD_OF_HEALTH, health) } as AffectedHealth]
        : [],
    ),
    toldLater: affected.flatMap(({ id: affectedId, later }) =>
      LATER.filter((name) => later.includes(toColumn(name))).map((field) => ({ affectedId, field })),
    ),
    statements: statements.map((each) => toStatement(each, nameOf)),
    measures: measures.map((each) => toMeasure(each, nameOf)),
  };
}

type Columns = Readonly<Record<string, unknown>>;

type AffectedRow = {
  readonly id: string;
  readonly told: Columns;
  readonly health: Columns | null;
  /** Columns that something was told of since. */
  readonly later: readonly string[];
};

/** What it did to each, as far as it may be read. Every step reads it: three tables, asked at once. */
function affectedOf(tx: Transaction, { municipalityId, incidentId }: Record<'municipalityId' | 'incidentId', string>) {
  return tx.$queryRaw<AffectedRow[]>`
    select a.id::text, to_jsonb(a) as told, to_jsonb(h) as health, array(
      select o.field from affected_observation o
      where o.municipality_id = a.municipality_id and o.affected_id = a.id order by o.id) as later
    from affected_employee a
    left join affected_health h on h.municipality_id = a.municipality_id and h.affected_id = a.id
    where a.municipality_id = ${municipalityId}::uuid and a.incident_id = ${incidentId}::uuid
    order by a.id`;
}

function toStatement(row: Statement, nameOf: (id: string) => string): StatementRecord {
  const { id, kind, text, authorId, createdAt, redactedAt, audience, addressedTo } = row;
  return {
    id,
    kind: kind as StatementRecord['kind'],
    ...({ audience, addressedTo } as Address),
    text,
    authorId,
    authorName: nameOf(authorId),
    createdAt,
    redactedAt,
  };
}

type MeasureRow = Omit<MeasureRecord, 'title' | 'ownerId' | 'ownerName'> & {
  readonly title: string | null;
  readonly ownerId: string | null;
};

/**
 * What is written of a measure, and who has it, are open to fewer than the measure: those get it without. One by one: joined
 * at once, the policy would be asked of every measure of the municipality.
 */
function measuresOf(tx: Transaction, { municipalityId, incidentId }: Record<'municipalityId' | 'incidentId', string>) {
  return tx.$queryRaw<MeasureRow[]>`
    select o.id::text, o.type, m.title, m.owner_id::text as "ownerId", o.due_on::text as "dueOn", o.status,
      o.created_at as "createdAt", o.done_at as "doneAt", o.version
    from vern_measure_outlines(${incidentId}::uuid) o
    left join lateral (
      select title, owner_id from measure where municipality_id = ${municipalityId}::uuid and id = o.id offset 0
    ) m on true
    order by o.due_on, o.id`;
}

function toMeasure({ title, ownerId, ...row }: MeasureRow, nameOf: (id: string) => string): MeasureRecord {
  return { ...row, title: title ?? '', ownerId: ownerId ?? '', ownerName: ownerId === null ? '' : nameOf(ownerId) };
}
