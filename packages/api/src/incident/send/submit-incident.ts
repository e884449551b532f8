import { isAssignedOn } from '@vern/domain/access';
import { DomainError } from '@vern/domain/errors';
import { checkOccurred } from '@vern/domain/incident';
import { affectedPersonIds, recordReport } from '@vern/domain/incident/record';
import type { IncidentReport } from '@vern/domain/incident/schema';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { existsOn, type OrgNodeType, successorIdOf, unitIdOf } from '@vern/domain/org-tree';
import { checkFreeText } from '@vern/domain/privacy';
import type { FloorReason } from '@vern/domain/severity';
import { staffNodesOf } from '../../places/staff-nodes.ts';
import { recordingOf } from '../../step/recording-of.ts';
import type { Work } from '../../work.ts';
import { lineOfUnit } from '../scope/line-of-unit.ts';
import { checkCodes } from './check-codes.ts';
import { continuationOf } from './continuation-of.ts';
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
  readonly floorReasons: readonly FloorReason[];
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
  await checkColleagues(work, report);
  const continues = await continuationOf(work, report);
  const by = { ...recordingOf(work), ...(await lineOfUnit(work, report.unitId)) };
  const { written, floorReasons } = recordReport({ report, idempotencyKey, draftId, continues }, by);
  const { id, created } = await work.ports.incidents.submit(work.scope, written);
  return {
    incidentId: id,
    created,
    facts: created ? written.facts : await sentBefore(work, id, { ...written, description: report.description }),
    floorReasons,
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

/** Whom it happened to, besides the reporter, works at the unit. */
async function checkColleagues({ scope, organisation, ports }: Work, report: IncidentReport): Promise<void> {
  const others = affectedPersonIds(report, scope.actorId).filter((id) => id !== scope.actorId);
  if (others.length === 0) return;
  const staff = await ports.organisation.peopleAt(scope, staffNodesOf(organisation.tree, report.unitId));
  if (!others.every((id) => staff.some((each) => each.id === id))) throw new DomainError('person_not_in_unit');
}
