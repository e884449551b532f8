import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFile } from './answer-file.ts';

type Expected =
  | { readonly refused: object }
  | {
      readonly severity: number;
      readonly duties: readonly object[];
      readonly mustNot: readonly string[];
      readonly care?: readonly object[];
    };
type Case = { readonly id: string; readonly title: string; readonly expect: Expected };

const text = readFileSync(new URL('../vectors/duty-cases.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { readonly cases: readonly Case[] };
const found = answerFile(text);
const answers = 'answers' in found ? found.answers : [];

/** As a set of objects: order is a courtesy. */
const asSet = (list: readonly unknown[]) => list.map((each) => JSON.stringify(sorted(each))).toSorted();
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)]),
      );

describe('the published cases', () => {
  it('are answered one by one, in the order of the file', () => {
    expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });

  it.each(cases.map((each, index) => [each.id, each.title, each.expect, index] as const))(
    '%s: %s',
    (_id, _title, wanted, index) => {
      const answer = answers[index]!;
      if ('refused' in wanted || 'refused' in answer) {
        expect(answer).toEqual({ id: answer.id, ...wanted });
        return;
      }
      expect(answer.severity).toBe(wanted.severity);
      expect(asSet(answer.duties)).toEqual(asSet(wanted.duties));
      expect(answer.duties.filter(({ rule }) => wanted.mustNot.includes(rule))).toEqual([]);
      if (wanted.care !== undefined) expect(asSet(answer.care)).toEqual(asSet(wanted.care));
    },
  );
});

const HIT = {
  unitKind: 'school',
  occurredOn: '2026-11-02',
  occurredTime: '10:00',
  occurredPrecision: 'exact_time',
  receivedAt: '2026-11-02T10:30:00+01:00',
  kinds: ['hit'],
  perpetratorRole: 'pupil',
  location: 'classroom',
  severitySelf: 1,
  affected: [{ personId: null, physicalInjury: 'none', psychologicalImpact: 'none', wantsContact: 'no_need' }],
};
const NOBODY_CLOSES = { publicHolidays: [], units: {} };

/** The answer to one event in a file of its own. */
function answerTo(facts: object, calendars: object = { usual: NOBODY_CLOSES }, calendar: unknown = 'usual') {
  const file = answerFile(
    JSON.stringify({ format: 'vern-duty-cases/1', calendars, cases: [{ id: 'one', calendar, facts }] }),
  );
  if ('fault' in file) throw new Error(file.fault);
  return file.answers[0]!;
}

describe('what a case is refused for', () => {
  const person = HIT.affected[0];
  const withPerson = (more: object) => ({ affected: [{ ...person, ...more }] });
  it.each([
    ['unknown_field', 'affected.0.pupilName', withPerson({ pupilName: 'x' })],
    ['unknown_field', 'handling.mood', { handling: { mood: true } }],
    ['unknown_field', 'answers.weather', { answers: { weather: 'wet' } }],
    ['missing_field', 'unitKind', { unitKind: undefined }],
    ['missing_field', 'kinds', { kinds: [] }],
    ['missing_field', 'affected', { affected: [] }],
    ['missing_field', 'affected.0.personId', withPerson({ personId: undefined })],
    ['missing_field', 'receivedAt', { receivedAt: null }],
    ['missing_field', 'occurredTime', { occurredTime: undefined }],
    ['missing_field', 'assessedAt', { severityAssessed: 2 }],
    ['missing_field', 'series.otherEvents', { series: {} }],
    ['missing_field', 'away.0.deputy', { away: [{ role: 'unit_leader', from: '2026-11-02', to: '2026-11-02' }] }],
    ['wrong_type', 'severitySelf', { severitySelf: '1' }],
    ['wrong_type', 'kinds', { kinds: 'hit' }],
    ['wrong_type', 'kinds', { kinds: [7] }],
    ['wrong_type', 'affected.0', { affected: ['somebody'] }],
    ['wrong_type', 'affected.0.personId', withPerson({ personId: 'Kari' })],
    ['wrong_type', 'unitKind', { unitKind: 1 }],
    ['out_of_range', 'severitySelf', { severitySelf: 4 }],
    ['out_of_range', 'talliedCount', { talliedCount: 101 }],
    ['out_of_range', 'answers.staffWitnesses', { answers: { staffWitnesses: 51 } }],
    ['out_of_range', 'occurredOn', { occurredOn: '1899-12-31' }],
    ['not_a_calendar_day', 'affected.0.absenceTo', withPerson({ absenceFrom: '2026-11-02', absenceTo: '2026-02-30' })],
    [
      'not_a_calendar_day',
      'affected.0.loadEvents.0.occurredOn',
      withPerson({ loadEvents: [{ occurredOn: '2026-2-3', severity: 1 }] }),
    ],
    ['not_a_time', 'occurredTime', { occurredTime: '24:00' }],
    ['not_an_instant', 'dangerNotice.givenAt', { dangerNotice: { givenAt: '2026-11-02' } }],
    ['not_an_instant', 'receivedAt', { receivedAt: '2026-11-31T10:30:00+01:00' }],
    ['unknown_code', 'affected.0.wantsContact', withPerson({ wantsContact: 'maybe' })],
    ['unknown_code', 'affected.0.injuredBodyParts', withPerson({ injuredBodyParts: ['soul'] })],
    ['unknown_code', 'answers.triggers', { answers: { triggers: ['moon'] } }],
    ['unknown_code', 'away.0.role', { away: [{ role: 'rektor', from: '2026-11-02', to: '2026-11-02', deputy: true }] }],
    ['code_twice', 'affected.0.injuredBodyParts', withPerson({ injuredBodyParts: ['head', 'head'] })],
    ['time_without_precision', 'occurredTime', { occurredPrecision: 'day_only' }],
    ['person_twice', 'affected', { affected: [person, person] }],
    ['before_event', 'affected.0.injuryKnownAt', withPerson({ injuryKnownAt: '2026-11-01T10:00:00+01:00' })],
    ['before_event', 'affected.0.establishedOn', withPerson({ establishedOn: '2026-11-01' })],
    ['before_start', 'affected.0.absenceTo', withPerson({ absenceTo: '2026-11-05' })],
    ['before_start', 'affected.0.absenceTo', withPerson({ absenceFrom: '2026-11-05', absenceTo: '2026-11-04' })],
    [
      'before_start',
      'away.0.to',
      { away: [{ role: 'hr_adviser', from: '2026-11-03', to: '2026-11-02', deputy: true }] },
    ],
    ['before_receipt', 'assessedAt', { severityAssessed: 2, assessedAt: '2026-11-02T10:29:59+01:00' }],
  ])('%s at %s', (code, path, change) => {
    expect(answerTo({ ...HIT, ...change })).toEqual({ id: 'one', refused: { code, path } });
  });

  it.each([
    ['missing_field', undefined],
    ['wrong_type', 7],
    ['unknown_calendar', 'constructor'],
  ])('%s at the calendar', (code, calendar) => {
    expect(answerTo(HIT, {}, calendar ?? null)).toEqual({ id: 'one', refused: { code, path: 'calendar' } });
  });

  it('a unit that is closed for over a year: there is no date to give', () => {
    const closed = [{ from: '2026-01-01', to: '2029-01-01' }];
    const calendars = { closed: { publicHolidays: [], units: { school: { closed, open: [] } } } };
    expect(answerTo(HIT, calendars, 'closed')).toEqual({
      id: 'one',
      refused: { code: 'out_of_range', path: 'calendar' },
    });
  });
});

describe('what a case may leave out or say in its own way', () => {
  it.each([
    ['a draft that nobody has received', { status: 'draft', receivedAt: null }],
    ['an instant without seconds, in any offset', { receivedAt: '2026-11-02T04:30-05:00' }],
    ['nobody known to have done it', { perpetratorRole: 'unknown' }],
    ['no series, said with null', { series: null }],
  ])('%s', (_, change) => {
    expect(answerTo({ ...HIT, ...change })).not.toHaveProperty('refused');
  });
});

describe('answerFile', () => {
  it.each([
    ['no JSON', 'R-001'],
    ['another format', JSON.stringify({ format: 'vern-duty-cases/2', calendars: {}, cases: [] })],
    ['no object', '[]'],
    ['no cases', JSON.stringify({ format: 'vern-duty-cases/1', calendars: {} })],
    ['a case without an id', JSON.stringify({ format: 'vern-duty-cases/1', calendars: {}, cases: [{ facts: {} }] })],
    [
      'a calendar with a day that does not exist',
      JSON.stringify({
        format: 'vern-duty-cases/1',
        calendars: { a: { publicHolidays: ['2026-02-30'], units: {} } },
        cases: [],
      }),
    ],
  ])('says what is wrong with a text that is %s', (_, given) => {
    expect(answerFile(given)).toEqual({ fault: expect.stringMatching(/\w/) });
  });

  it('answers the same a second time', () => {
    expect(answerFile(text)).toEqual(found);
  });
});
