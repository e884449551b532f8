import { isAssignedOn } from '@vern/domain/access';
import { DomainError } from '@vern/domain/errors';
import { checkOccurred, computeSeverityFloor, type SeverityReason } from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { existsOn, type OrgNodeType, successorIdOf, unitIdOf } from '@vern/domain/organisation';
import type { IncidentFacts, NewIncident } from '@vern/domain/ports';
import { checkFreeText } from '@vern/domain/privacy';
import { retentionClassOf } from '@vern/domain/retention';
import { continuationOf } from '../../series/continuation-of.ts';
import type { Work } from '../../work.ts';
import { countDeltas } from '../record/count-deltas.ts';
import { incidentAudit } from '../record/incident-audit.ts';
import { handlerFor } from '../scope/handler-for.ts';
import { affectedRows } from './affected-rows.ts';
import { checkCodes } from './check-codes.ts';
import { isAboutLeader, reportFacts } from './report-facts.ts';
import { sentBefore } from './sent-before.ts';

/** A report to send. */
export type Submission = {
  /** The draft's own id, on every device: sending the same again is the same report. */
  readonly idempotencyKey: string;
  /** The draft it grew from, which is gone once it is sent. */
  readonly draftId: string | null;
  readonly report: IncidentReport;
};

/** What the reporter is told at once. */
export type Receipt = {
  readonly incidentId: string;
  readonly created: boolean;
  readonly facts: IncidentFacts;
  /** Why the level could not be lower; empty when it was the reporter's own. */
  readonly floorReasons: readonly SeverityReason[];
};

/**
 * Send a report. The same again is answered with the report that is there.
 * @throws {DomainError} `unit_not_open`, `code_not_valid`, `occurred_in_future`, `occurred_too_long_ago`,
 *   `identity_number_in_text`, `possible_name_in_text`, `person_twice`, `person_not_in_unit`, `idempotency_conflict`,
 *   or what a continued series refuses.
 */
export async function submitIncident(
  work: Work,
  { idempotencyKey, draftId, report: sent }: Submission,
): Promise<Receipt> {
  const report = { ...sent, ...placeOf(work, sent) };
  checkPlace(work, report);
  checkCodes(report, work.day);
  checkOccurred(report, work.now);
  if (report.description) checkFreeText('description', report.description, report.acknowledged);
  const people = await affectedRows(work, report);
  const continues = await continuationOf(work, report);
  const handler = await handlerFor(work, {
    unitId: report.unitId,
    reporterId: work.scope.actorId,
    affectedPersonIds: people.identities.filter((each) => each.relation === 'affected').map((each) => each.personId),
    aboutLeader: isAboutLeader(report),
    receivedOn: work.day,
  });
  const facts = reportFacts(report, { ...work, id: work.newId(), handler });
  const { id, created } = await work.ports.incidents.submit(work.scope, {
    facts,
    continues,
    idempotencyKey,
    draftId,
    retentionClass: retentionClassOf({ severity: facts.severity, affected: report.affected }),
    ...people,
    statements: description(work, report),
    audit: [incidentAudit(work, 'incident.submit', facts.id, { details: { severity: facts.severity } })],
    outbox: [
      {
        id: work.newId(),
        topic: 'incident.submitted',
        payload: { incidentId: facts.id, actorId: work.scope.actorId, tells: 'handler safety_rep affected' },
        createdAt: work.now,
      },
    ],
    deltas: countDeltas(facts, 1, work.now, work.newId),
  });
  const { floor, reasons } = computeSeverityFloor({ ...report, ...report.answers });
  return {
    incidentId: id,
    created,
    facts: created
      ? facts
      : await sentBefore(work, id, { facts, ...people, continues, description: report.description, draftId }),
    floorReasons: floor > report.severitySelf ? reasons : [],
  };
}

/** Where it belongs today: what was begun at a unit that has been closed since goes to the one that took over. */
function placeOf(
  { organisation: { nodes, tree }, day }: Work,
  { unitId, departmentId }: IncidentReport,
): Pick<IncidentReport, 'unitId' | 'departmentId'> {
  const answering = nodes.has(unitId) ? successorIdOf(tree, unitId, day) : unitId;
  return { unitId: answering, departmentId: answering === unitId ? departmentId : null };
}

/** Any open unit of the municipality: substitutes and those who work at several places report where it happened. */
function checkPlace(
  { actor, organisation: { nodes, tree }, day }: Work,
  { unitId, departmentId }: IncidentReport,
): void {
  const isOpen = (id: string, type: OrgNodeType) => {
    const node = nodes.get(id);
    return node?.type === type && existsOn(node, day);
  };
  const works = actor.assignments.some((each) => isAssignedOn(each, day));
  if (!works || !isOpen(unitId, 'unit')) throw new DomainError('unit_not_open', { field: 'unitId' });
  if (departmentId === null) return;
  // Another unit's department would open the report to that department's safety representative.
  if (!isOpen(departmentId, 'department') || unitIdOf(tree, departmentId) !== unitId)
    throw new DomainError('unit_not_open', { field: 'departmentId' });
}

function description({ newId, now }: Work, { description: text }: IncidentReport): NewIncident['statements'] {
  return text ? [{ id: newId(), kind: 'description', text, createdAt: now }] : [];
}
