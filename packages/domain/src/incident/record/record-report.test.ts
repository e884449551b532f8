import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesValidOn } from '../../locale/index.ts';
import { THEMES } from '../../theme/index.ts';
import { computeSeverityFloor } from '../../theme/violence/index.ts';
import { type IncidentReport, incidentReportSchema } from '../schema/index.ts';
import { INCIDENT_FIELDS, namesOf } from '../shape/index.ts';
import { nextStepOf } from '../work/next-step.ts';
import { recordReport } from './record-report.ts';
import { TOWN, writer } from './town.fixture.ts';

const { kinds, places, doers, harms } = THEMES.violence_and_threats;
const code = <C extends string>(table: { readonly codes: readonly [C, ...C[]] }) => fc.constantFrom(...table.codes);

const person = fc.record({
  personId: fc.constantFrom(null, TOWN.colleague),
  physicalInjury: code(harms.physicalInjury.codes),
  psychologicalImpact: code(harms.psychologicalImpact.codes),
  absence: fc.option(fc.constantFrom('none', 'rest_of_day', 'more_than_three_days', 'unknown'), { nil: undefined }),
  sawDoctor: fc.option(fc.boolean(), { nil: undefined }),
  wantsContact: fc.constantFrom('now', 'today', 'this_week', 'no_need', 'unknown'),
});

/** Any report that the form may send. */
const reports: fc.Arbitrary<IncidentReport> = fc
  .record({
    kinds: fc.uniqueArray(fc.constantFrom(...codesValidOn(kinds, '2026-01-15')), { minLength: 1, maxLength: 4 }),
    location: code(places),
    perpetratorRole: code(doers),
    severitySelf: fc.constantFrom(1, 2, 3),
    affected: fc.uniqueArray(person, { minLength: 1, maxLength: 2, selector: ({ personId }) => personId }),
    answers: fc.record({ ageBand: fc.constant('grade_1_4'), situation: fc.constant('meal') }, { requiredKeys: [] }),
    hideNameFromSafetyRep: fc.boolean(),
    description: fc.option(fc.constant('Jeg ble slått.'), { nil: undefined }),
  })
  .map((told) =>
    incidentReportSchema.parse({
      ...{ theme: 'violence_and_threats', questionSetVersion: 1, codeListVersion: 1, unitId: TOWN.school },
      ...{ occurredOn: '2026-01-14', occurredPrecision: 'day_only' },
      ...told,
    }),
  );

const sent = (report: IncidentReport) => ({ report, idempotencyKey: TOWN.top, draftId: null, continues: null });
const record = (report: IncidentReport, actorId: string = TOWN.teacher) => recordReport(sent(report), writer(actorId));

describe('recordReport', () => {
  it('becomes the same whoever asks: the clock, the ids and the organisation are all it is given', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(record(report)).toEqual(record(report));
      }),
      { numRuns: 50 },
    );
  });

  it('has every fact, and no fact that the shape does not name', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(Object.keys(record(report).written.facts).sort()).toEqual([...namesOf(INCIDENT_FIELDS)].sort());
      }),
      { numRuns: 20 },
    );
  });

  it('is never milder than its floor, says why, and is due when the domain says', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { written, floorReasons } = record(report);
        const { floor } = computeSeverityFloor({ ...report.answers, ...report });
        const { facts } = written;
        expect([facts.severityFloor, facts.severity]).toEqual([floor, Math.max(floor, report.severitySelf)]);
        expect(floorReasons.length > 0).toBe(floor > report.severitySelf);
        expect(facts.nextDueOn).toBe(nextStepOf(facts)!.dueOn);
      }),
    );
  });

  it('counts one event and each kind, and has a record of each person by whom it is about', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { deltas, identities, affected } = record(report).written;
        expect(deltas.map(({ family, kind, delta }) => [family, kind, delta])).toEqual([
          ['event', '', 1],
          ...report.kinds.map((kind) => ['kind', kind, 1]),
        ]);
        const ofPeople = identities.filter(({ relation }) => relation === 'affected');
        expect(ofPeople.map(({ affectedId }) => affectedId)).toEqual(affected.map(({ id }) => id));
        expect(ofPeople.map(({ personId }) => personId)).toEqual(
          report.affected.map(({ personId }) => personId ?? TOWN.teacher),
        );
      }),
    );
  });

  it('is never handled by one of its own people', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(TOWN.teacher, TOWN.principal), (report, reporter) => {
        const { facts } = record(report, reporter).written;
        const isKept = reporter === TOWN.principal || report.perpetratorRole === 'leader';
        expect([facts.handlerNodeId === TOWN.school, facts.aboutLeader]).toEqual([
          !isKept,
          report.perpetratorRole === 'leader',
        ]);
      }),
    );
  });

  it('keeps a rough age of a child and of nobody else, and puts no words into the audit', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { facts, audit, news } = record(report).written;
        const isChild = ['pupil', 'child'].includes(report.perpetratorRole);
        expect('ageBand' in facts.themeAnswers).toBe(isChild && report.answers.ageBand !== undefined);
        expect(JSON.stringify([audit, news])).not.toContain('slått');
      }),
    );
  });

  it('refuses the reporter told of by name beside themself', () => {
    const [report] = fc.sample(reports, { numRuns: 1, seed: 1 });
    const [someone] = report!.affected;
    const twice = { ...report!, affected: [null, TOWN.teacher].map((personId) => ({ ...someone!, personId })) };
    expect(() => record(twice)).toThrow(expect.objectContaining({ code: 'person_twice' }));
  });
});
