import { osloDay } from '@vern/domain/calendar';
import {
  INCIDENT_STATUSES,
  isOverdue,
  WORK_LISTS,
  type WorkList,
  type WorkListFacts,
  workListsOf,
} from '@vern/domain/incident';
import { checkFreeText } from '@vern/domain/privacy';
import { DOERS_AT, PLACES_AT, SITUATIONS_AT } from '@vern/domain/theme/violence';
import { describe, expect, it } from 'vitest';
import { DEMO_PEOPLE, DEMO_PLACES } from '../demo-people.ts';
import { emptyTables, type IncidentTables } from '../incidents/incident-tables.ts';
import { newsFrom } from '../incidents/news-from.ts';
import { createSeriesBook } from '../incidents/series-book.ts';
import { findHandlers } from '../organisation/find-handlers.ts';
import { createRandom } from '../random/create-random.ts';
import type { Row } from '../rows.ts';
import { makeFjordvik } from '../scenarios/fjordvik-organisation.ts';
import { addDemoCases } from './add-demo-cases.ts';

const id = (subject: string) => DEMO_PEOPLE.find((person) => person.subject === subject)!.personId;

function madeAt(now: string): { readonly tables: IncidentTables; readonly today: string } {
  const asOf = new Date(now);
  const today = osloDay(asOf);
  const random = createRandom(1);
  const { rows, ...made } = makeFjordvik(random, '2026-08-01');
  const series = createSeriesBook(random);
  const tables = emptyTables();
  addDemoCases(tables, { ...made, random, asOf, handlers: findHandlers(rows), newsFrom: newsFrom(today), series });
  series.write(tables);
  return { tables, today };
}

const factsOf = (row: Row): WorkListFacts => ({
  status: INCIDENT_STATUSES.codes.find((code) => code === row['status'])!,
  openQuestion: row['asked_on'] !== null,
  nextDueOn: row['next_due_on'] as string | null,
});

const handledAt = ({ incident }: IncidentTables, nodeId: string) =>
  incident.filter((row) => row['handler_node_id'] === nodeId);

const listsOf = (rows: readonly Row[], today: string): ReadonlySet<WorkList> =>
  new Set(rows.flatMap((row) => workListsOf(factsOf(row), today)));

/** A school day at noon and at night, a weekend, between the feast days, Easter, and the middle of summer. */
const INSTANTS = [
  '2026-11-25T11:00:00Z',
  '2026-11-26T02:30:00Z',
  '2026-11-29T11:30:00Z',
  '2026-12-25T20:00:00Z',
  '2027-01-04T06:10:00Z',
  '2027-03-29T09:00:00Z',
  '2027-05-18T08:05:00Z',
  '2027-07-14T10:00:00Z',
] as const;

describe.each(INSTANTS)('the demo as it is on %s', (now) => {
  const { tables, today } = madeAt(now);
  const isOf = (row: Row) => (each: Row) => each['incident_id'] === row['id'];
  const ownOf = (subject: string, relation = 'affected') =>
    tables.incident.filter((row) =>
      tables.incident_identity.some(
        (each) => isOf(row)(each) && each['person_id'] === id(subject) && each['relation'] === relation,
      ),
    );

  it.each([
    ['the principal', DEMO_PLACES.school, 2],
    ['the kindergarten’s head', DEMO_PLACES.kindergarten, 1],
  ])('%s has something in every work list, and something overdue', (_who, place, fewestNew) => {
    const rows = handledAt(tables, place);
    expect([...listsOf(rows, today)].sort()).toEqual([...WORK_LISTS.codes].sort());
    expect(rows.filter((row) => isOverdue(factsOf(row), today)).length).toBeGreaterThan(0);
    expect(rows.filter((row) => row['status'] === 'submitted').length).toBeGreaterThanOrEqual(fewestNew);
  });

  it('the principal has a new one that is very serious, by somebody who wants to talk now', () => {
    const burning = handledAt(tables, DEMO_PLACES.school).filter(
      (row) => row['status'] === 'submitted' && row['severity'] === 3 && row['wants_contact'] === 'now',
    );
    expect(burning).toHaveLength(1);
    const sent = tables.outbox.filter(
      (row) => row['topic'] === 'incident.submitted' && row['subject_id'] === burning[0]!['id'],
    );
    expect(sent).toHaveLength(1);
  });

  it('the director handles the principal’s own, one about a leader, and those of a school that nobody leads', () => {
    const rows = handledAt(tables, DEMO_PLACES.schools);
    expect(rows.some((row) => row['about_leader'])).toBe(true);
    expect(rows).toEqual(expect.arrayContaining(ownOf('tor')));
    const isElsewhere = (row: Row) => row['unit_id'] !== DEMO_PLACES.school && !row['about_leader'];
    expect(rows.filter(isElsewhere).length).toBeGreaterThanOrEqual(2);
    expect(handledAt(tables, DEMO_PLACES.school)).not.toEqual(expect.arrayContaining(ownOf('tor')));
  });

  it('a teacher has an answer to read, a question to answer, one under way with a measure, and one that came back', () => {
    const own = ownOf('ida');
    const lastTold = (row: Row) => tables.outbox.findLast((each) => each['subject_id'] === row['id']);
    expect(own.filter((row) => row['asked_on'] !== null)).toHaveLength(1);
    expect(own.filter((row) => lastTold(row)?.['topic'] === 'incident.closed')).not.toHaveLength(0);
    expect(own.filter((row) => row['measure_due_on'] !== null && row['series_id'] !== null)).toHaveLength(1);
    expect(new Set(own.flatMap((row) => row['series_id'] ?? []))).toHaveProperty('size', 1);
  });

  it('a colleague has one that was told for him and that he may add to, and a measure of his own', () => {
    const [told, ...more] = ownOf('jonas');
    expect(more).toEqual([]);
    expect(ownOf('jonas', 'reporter')).toEqual([]);
    expect(['received', 'in_progress']).toContain(told!['status']);
    expect(tables.measure.filter((row) => row['owner_id'] === id('jonas') && row['status'] === 'planned')).toHaveLength(
      1,
    );
  });

  it('there are measures that are planned, under way, done and called off', () => {
    expect(new Set(tables.measure.map((row) => row['status']))).toEqual(
      new Set(['planned', 'started', 'done', 'dropped']),
    );
  });

  it('what the deputy did stands as done for the principal', () => {
    const done = tables.audit_entry.filter((row) => row['actor_id'] === id('mons'));
    expect(done.length).toBeGreaterThan(0);
    expect(done.every(({ details }) => (details as { deputyFor?: string }).deputyFor === id('tor'))).toBe(true);
  });

  it('nothing lies after now, and nothing was done before it was reported', () => {
    const at = new Date(now).toISOString();
    expect(tables.audit_entry.filter((row) => String(row['at']) > at)).toEqual([]);
    for (const row of tables.audit_entry) {
      const report = tables.incident.find((each) => each['id'] === row['subject_id'])!;
      expect(String(row['at']) >= String(report['received_at'])).toBe(true);
    }
  });

  it('answers only what is asked at the kind of unit, and names nobody', () => {
    for (const row of tables.incident) {
      const kind = row['unit_id'] === DEMO_PLACES.kindergarten ? 'kindergarten' : 'school';
      const { ageBand = null, situation } = row['theme_answers'] as { ageBand?: string; situation?: string };
      expect(PLACES_AT[kind]).toContain(row['location']);
      expect(SITUATIONS_AT[kind]).toContain(situation);
      expect(DOERS_AT[kind]).toContainEqual({ role: row['perpetrator_role'], ageBand });
    }
    for (const { text } of tables.statement) checkFreeText('text', String(text));
    for (const { title } of tables.measure) checkFreeText('title', String(title));
  });
});
