import { DomainError } from '@vern/domain/errors';
import {
  checkOccurred,
  computeSeverityFloor,
  INCIDENT_KINDS,
  LOCATIONS,
  PERPETRATOR_ROLES,
  type SeverityReason,
} from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { type CodeTable, codesValidOn } from '@vern/domain/locale';
import type { IncidentFacts, NewIncident } from '@vern/domain/ports';
import { checkFreeText } from '@vern/domain/privacy';
import { retentionClassOf } from '@vern/domain/retention';
import { workPlacesOf } from '../organisation/work-places.ts';
import { seriesOf } from '../series/series-of.ts';
import type { Work } from '../work.ts';
import { affectedRows } from './affected-rows.ts';
import { countDeltas } from './count-deltas.ts';
import { incidentAudit } from './incident-audit.ts';
import { reportFacts } from './report-facts.ts';

/** A report to send. */
export type Submission = {
  /** Made once by the browser: sending the same again is the same report. */
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
 * Send a report.
 * @throws {DomainError} `unit_not_open`, `code_not_valid`, `occurred_in_future`, `occurred_too_long_ago`,
 *   `identity_number_in_text`, `possible_name_in_text`, `person_not_in_unit`, or what a continued series refuses.
 */
export async function submitIncident(work: Work, { idempotencyKey, draftId, report }: Submission): Promise<Receipt> {
  if (!workPlacesOf(work).some(({ id }) => id === report.unitId)) throw new DomainError('unit_not_open');
  checkCodes(report, work.day);
  checkOccurred(report, work.now);
  if (report.description) checkFreeText('description', report.description, report.acknowledged);
  const seriesId = await seriesOf(work, report);
  const facts = reportFacts(report, { ...work, id: work.newId(), seriesId });
  const { identities, affected, health } = await affectedRows(work, report);
  const { id, created } = await work.ports.incidents.submit(work.scope, {
    facts,
    idempotencyKey,
    draftId,
    retentionClass: retentionClassOf({
      physicalInjury: facts.physicalHarm,
      psychologicalStrain: facts.psychologicalStrain,
    }),
    identities,
    affected,
    health,
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
  return { incidentId: id, created, facts, floorReasons: floor > report.severitySelf ? reasons : [] };
}

function checkCodes({ kinds, location, perpetratorRole }: IncidentReport, day: string): void {
  const check = <C extends string>(field: string, table: CodeTable<C>, codes: readonly C[]) => {
    const valid = codesValidOn(table, day);
    if (!codes.every((code) => valid.includes(code))) throw new DomainError('code_not_valid', { field });
  };
  check('kinds', INCIDENT_KINDS, kinds);
  check('location', LOCATIONS, [location]);
  check('perpetratorRole', PERPETRATOR_ROLES, [perpetratorRole]);
}

function description({ newId, now }: Work, { description: text }: IncidentReport): NewIncident['statements'] {
  return text ? [{ id: newId(), kind: 'description', text, createdAt: now }] : [];
}
