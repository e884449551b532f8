import type { HeldRole } from '@vern/domain/access';
import { osloDay } from '@vern/domain/calendar';
import { INCIDENT_STEPS, OPEN_STATUSES } from '@vern/domain/incident';
import { delegatesOf, GIVING_ROLES, type HandledReport, type Handler, handlerOf } from '@vern/domain/incident/handling';
import { INCIDENT_NEWS } from '@vern/domain/incident/news';
import { takeBackEffect } from '@vern/domain/incident/record';
import { buildOrgTree } from '@vern/domain/org-tree';
import { audit, news } from '@vern/domain/subject';
import { writeAudit } from '../audit/write-audit.ts';
import { connectionOf, type Database } from '../database.ts';
import { toAssignment } from '../organisation/to-assignment.ts';
import { toOrgNode } from '../organisation/to-org-node.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { asJob, type Transaction } from '../scope/in-scope.ts';

/** What a turn has found and done. */
export interface SettledHandlers {
  /** What it went by: given back at the next turn, nothing is done while it is the same. */
  readonly basis: string;
  /** Reports that others handle now, or that came back to those who do. */
  readonly moved: number;
}

interface Turn {
  readonly now: Date;
  readonly newId: () => string;
  /** The basis of the turn before; without it every report is looked at. */
  readonly before?: string;
}

/**
 * Find again who handles what is open, as of a day: whoever leads where and which place answers for which may have changed
 * since it was stored. Reports about a leader are looked at when they are closed too, since whom they are about may have
 * come to lead the place. What was given to somebody who may not have it any more comes back. Each change goes on record, and
 * those who handle what is open now are told.
 */
export function settleHandlers(database: Database, municipalityId: string, turn: Turn): Promise<SettledHandlers> {
  return asJob(connectionOf(database), municipalityId, async (tx) => {
    const day = osloDay(turn.now);
    const nodes = (await tx.orgNode.findMany({ where: { municipalityId }, orderBy: { id: 'asc' } })).map(toOrgNode);
    const rows = await tx.roleAssignment.findMany({
      where: { municipalityId, role: { in: [...GIVING_ROLES] } },
      orderBy: { id: 'asc' },
    });
    const held = rows.map((row): HeldRole => ({ ...toAssignment(row), personId: row.personId }));
    const basis = JSON.stringify([day, nodes, held]);
    if (basis === turn.before) return { basis, moved: 0 };
    const tree = buildOrgTree(nodes);
    let moved = 0;
    for (const report of await handledReports(tx, municipalityId)) {
      const handler = handlerOf(tree, held, report, day);
      const isFit = () => delegatesOf(tree, held, { ...report, ...handler }, day).includes(report.delegateId!);
      const comesBack = report.delegateId !== null && !isFit();
      if (comesBack) await comeBack(tx, municipalityId, report, turn);
      if (!isSame(handler, report.handler)) moved += await handOn(tx, municipalityId, { ...report, to: handler }, turn);
      else if (comesBack) moved += 1;
    }
    return { basis, moved };
  });
}

type Stored = HandledReport & {
  readonly id: string;
  readonly handler: Handler;
  readonly delegateId: string | null;
  readonly isOpen: boolean;
};

const OPEN: readonly string[] = OPEN_STATUSES;

const isSame = (a: Handler, b: Handler) =>
  a.handlerNodeId === b.handlerNodeId && a.handledBySteering === b.handledBySteering;

async function handledReports(tx: Transaction, municipalityId: string): Promise<readonly Stored[]> {
  const rows = await tx.incident.findMany({
    where: {
      municipalityId,
      OR: [{ status: { in: [...OPEN_STATUSES] } }, { aboutLeader: true }],
    },
    select: {
      id: true,
      status: true,
      unitId: true,
      handlerNodeId: true,
      handledBySteering: true,
      delegateId: true,
      aboutLeader: true,
      receivedAt: true,
      identities: { select: { personId: true, relation: true } },
    },
  });
  return rows.map(({ status, receivedAt, handlerNodeId, handledBySteering, identities, ...facts }) => ({
    ...facts,
    receivedOn: osloDay(receivedAt),
    reporterId: identities.find(({ relation }) => relation === 'reporter')?.personId ?? '',
    affectedPersonIds: identities.filter(({ relation }) => relation === 'affected').map(({ personId }) => personId),
    handler: { handlerNodeId, handledBySteering },
    isOpen: OPEN.includes(status),
  }));
}

/** Whom it was given to has left, or may not have it any more: it lies with those who handle it again, and they are told. */
async function comeBack(
  tx: Transaction,
  municipalityId: string,
  { id: incidentId, delegateId, isOpen }: Stored,
  { now, newId }: Turn,
): Promise<void> {
  const { set = {}, details = {} } = takeBackEffect({ delegateId });
  const data = { delegateId: null, version: { increment: 1 } };
  await tx.incident.updateMany({ where: { municipalityId, id: incidentId, delegateId }, data });
  const { record, news: topic, tells: parties } = INCIDENT_STEPS.rows.takeBack;
  const by = { newId, now };
  const entry = audit(by, record, { type: 'incident', id: incidentId }, { changedFields: Object.keys(set), details });
  await writeAudit(tx, { municipalityId, actorId: null }, [entry]);
  if (isOpen) await writeOutbox(tx, municipalityId, news(by, INCIDENT_NEWS, topic, incidentId, { parties }));
}

async function handOn(
  tx: Transaction,
  municipalityId: string,
  { id: incidentId, handler: from, to, isOpen }: Stored & { readonly to: Handler },
  { now: at, newId }: Turn,
): Promise<number> {
  const { count } = await tx.incident.updateMany({
    where: { municipalityId, id: incidentId, ...from },
    data: { ...to, version: { increment: 1 } },
  });
  if (count === 0) return 0;
  const entry = audit(
    { newId, now: at },
    'incident.hand_on',
    { type: 'incident', id: incidentId },
    {
      changedFields: Object.keys(to),
      details: { from: from.handlerNodeId, to: to.handlerNodeId },
    },
  );
  await writeAudit(tx, { municipalityId, actorId: null }, [entry]);
  if (!isOpen) return count;
  await writeOutbox(
    tx,
    municipalityId,
    news({ newId, now: at }, INCIDENT_NEWS, 'incident.moved', incidentId, { parties: ['handler'] }),
  );
  return count;
}
