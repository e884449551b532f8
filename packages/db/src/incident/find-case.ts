import type { IncidentCase, MeasureRecord, StatementRecord } from '@vern/domain/ports';
import type { Measure, Statement } from '../../generated/prisma/client.ts';
import { namesOf } from '../organisation/names-of.ts';
import { toDay } from '../scope/day.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/** One report with everything the transaction's actor may read of it; null when that is nothing. */
export async function findCase(tx: Transaction, scope: ActorScope, incidentId: string): Promise<IncidentCase | null> {
  const { municipalityId } = scope;
  const row = await tx.incident.findFirst({ where: { municipalityId, id: incidentId } });
  if (!row) return null;
  const where = { municipalityId, incidentId };
  const identities = await tx.incidentIdentity.findMany({ where, orderBy: { relation: 'desc' } });
  const affected = await tx.affectedEmployee.findMany({ where, orderBy: { id: 'asc' } });
  const statements = await tx.statement.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const measures = await tx.measure.findMany({ where, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] });
  const nameOf = await namesOf(tx, municipalityId, [
    ...identities.map((each) => each.personId),
    ...statements.map((each) => each.authorId),
    ...measures.map((each) => each.ownerId),
  ]);
  return {
    facts: toFacts(row),
    identities: identities.map(({ personId, relation }) => ({
      personId,
      relation: relation as 'reporter' | 'affected',
      name: nameOf(personId),
    })),
    affected: affected.map(
      ({ id, physicalInjury, psychologicalImpact, absence, wantsContact }) =>
        ({ id, physicalInjury, psychologicalImpact, absence, wantsContact }) as IncidentCase['affected'][number],
    ),
    statements: statements.map((each) => toStatement(each, nameOf)),
    measures: measures.map((each) => toMeasure(each, nameOf)),
  };
}

function toStatement(row: Statement, nameOf: (id: string) => string): StatementRecord {
  const { id, kind, text, authorId, createdAt, redactedAt } = row;
  return {
    id,
    kind: kind as StatementRecord['kind'],
    text,
    authorId,
    authorName: nameOf(authorId),
    createdAt,
    redactedAt,
  };
}

function toMeasure(row: Measure, nameOf: (id: string) => string): MeasureRecord {
  const { id, type, title, ownerId, dueOn, status, createdAt, doneAt, version } = row;
  return {
    id,
    type: type as MeasureRecord['type'],
    title,
    ownerId,
    ownerName: nameOf(ownerId),
    dueOn: toDay(dueOn),
    status: status as MeasureRecord['status'],
    createdAt,
    doneAt,
    version,
  };
}
