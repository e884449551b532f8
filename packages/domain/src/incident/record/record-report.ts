import { osloDay } from '../../calendar/index.ts';
import { retentionClassOf } from '../../retention/index.ts';
import type { FloorReason } from '../../severity/index.ts';
import { floorBy } from '../../severity/index.ts';
import { TO_PEOPLE } from '../../statement/index.ts';
import { audit, news } from '../../subject/index.ts';
import { type RiskTheme, THEMES, type Theme } from '../../theme/index.ts';
import { handlerOf } from '../handling/index.ts';
import { INCIDENT_NEWS } from '../news/index.ts';
import type { Continuation, NewIncident } from '../ports/index.ts';
import type { ThemedReport } from '../schema/index.ts';
import { INCIDENT_STEPS } from '../step/incident-steps.ts';
import { countDeltas } from './count-deltas.ts';
import { peopleRows } from './people-rows.ts';
import type { Line, Recording } from './recording.ts';
import { isAboutLeader, reportFacts } from './report-facts.ts';

/** A report that may be sent: its codes, its day, its words and its people have been looked at. */
export type SentReport = {
  /** At the unit that answers today. */
  readonly report: ThemedReport;
  readonly idempotencyKey: string;
  /** The draft it grew from, which is gone once it is sent. */
  readonly draftId: string | null;
  readonly continues: Continuation | null;
};

/** What a report has become. */
export type RecordedReport = {
  /** All that is written of it, at once or not at all. */
  readonly written: NewIncident;
  /** Why the level could not be lower; empty when it was the reporter's own. */
  readonly floorReasons: readonly FloorReason[];
};

/**
 * What a report becomes when it is sent: its facts with level, flags, handler and deadline, its people, its words, what is
 * counted, what goes on record and who is told. Whoever stores reports calls this and inserts.
 * @param by - The reporter, and the moment it came in.
 * @param theme - What it is about: the one that it names.
 * @throws {DomainError} `person_twice`.
 */
export function recordReport(
  sent: SentReport,
  by: Recording & Line,
  theme: Theme = THEMES[sent.report.theme as RiskTheme],
): RecordedReport {
  const { report, ...rest } = sent;
  const id = by.newId();
  const people = peopleRows(report, by);
  const day = osloDay(by.now);
  const reported = {
    unitId: report.unitId,
    reporterId: by.actorId,
    affectedPersonIds: people.identities.filter((each) => each.relation === 'affected').map((each) => each.personId),
    aboutLeader: isAboutLeader(report),
    receivedOn: day,
  };
  const { floor, reasons } = floorBy(theme.floors, { ...report.answers, ...report });
  const facts = reportFacts(report, { ...by, theme, id, floor, handler: handlerOf(by.tree, by.held, reported, day) });
  const { description: text } = report;
  const { writes, record, news: topic, tells } = INCIDENT_STEPS.rows.submit;
  return {
    written: {
      ...rest,
      facts,
      retentionClass: retentionClassOf({ severity: facts.severity, affected: report.affected }, theme.harms),
      ...people,
      statements: text ? [{ id: by.newId(), kind: writes[0], ...TO_PEOPLE, text, createdAt: by.now }] : [],
      audit: [audit(by, record, { type: 'incident', id }, { details: { severity: facts.severity } })],
      news: news(by, INCIDENT_NEWS, topic, id, { parties: tells, leftOut: [by.actorId] }),
      deltas: countDeltas(facts, 1, by),
    },
    floorReasons: floor > report.severitySelf ? reasons : [],
  };
}
