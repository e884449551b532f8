import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIOLENCE_QUESTION_SET } from '../../theme/violence/index.ts';
import { addDetailsSchema } from './handling.schema.ts';
import { incidentDraftSchema } from './incident-draft.schema.ts';
import { incidentReportSchema } from './incident-report.schema.ts';
import { violenceAnswersSchema } from './violence-answers.schema.ts';

const UNIT = '0190b5a2-7c3e-7cc4-9a3b-1b2c3d4e5f60';
const PERSON = '0190b5a2-7c3e-7cc4-9a3b-1b2c3d4e5f61';

const me = { physicalInjury: 'visible_marks', psychologicalImpact: 'frightened', wantsContact: 'today' };
const report = {
  theme: 'violence_and_threats',
  questionSetVersion: 1,
  codeListVersion: 1,
  unitId: UNIT,
  occurredOn: '2026-01-14',
  occurredTime: '10:15',
  occurredPrecision: 'about_time',
  location: 'schoolyard',
  kinds: ['kick', 'object_thrown'],
  perpetratorRole: 'pupil',
  severitySelf: 2,
  affected: [me],
};
const refusals = (input: unknown) => {
  const parsed = incidentReportSchema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('incidentReportSchema', () => {
  it('takes a report with nothing but what is asked', () => {
    expect(incidentReportSchema.parse(report)).toMatchObject({
      departmentId: null,
      answers: {},
      acknowledged: [],
      hideNameFromSafetyRep: false,
      affected: [{ personId: null, consentShareMedical: false }],
    });
  });

  it('takes a report on behalf of a colleague, and one about several', () => {
    expect(refusals({ ...report, affected: [{ ...me, personId: PERSON }] })).toEqual([]);
    expect(refusals({ ...report, affected: [me, { ...me, personId: PERSON }] })).toEqual([]);
  });

  it.each([
    ['a status', { status: 'closed' }, ''],
    ['a reporter', { reporterId: PERSON }, ''],
    ['a municipality', { municipalityId: UNIT }, ''],
    ['a pupil', { pupilName: 'x' }, ''],
    ['no kind', { kinds: [] }, 'kinds'],
    ['an unknown kind', { kinds: ['hug'] }, 'kinds.0'],
    ['a kind twice', { kinds: ['kick', 'kick'] }, 'kinds'],
    ['nobody affected', { affected: [] }, 'affected'],
    ['the same person twice', { affected: [me, me] }, 'affected'],
    ['too many persons', { affected: Array.from({ length: 21 }, () => me) }, 'affected'],
    ['a day that is none', { occurredOn: '2026-02-30' }, 'occurredOn'],
    ['a time that is none', { occurredTime: '24:00' }, 'occurredTime'],
    ['a time for the day only', { occurredPrecision: 'day_only' }, 'occurredTime'],
    ['an exact time that is missing', { occurredPrecision: 'exact_time', occurredTime: null }, 'occurredTime'],
    ['severity 4', { severitySelf: 4 }, 'severitySelf'],
    ['severity as text', { severitySelf: '2' }, 'severitySelf'],
    ['an empty text', { description: '  ' }, 'description'],
    ['a text that is too long', { description: 'a'.repeat(1_001) }, 'description'],
    ['an unknown answer', { answers: { shoeSize: 43 } }, 'answers'],
    ['an unknown place', { location: 'moon' }, 'location'],
    ['a unit that is no id', { unitId: 'unit-1' }, 'unitId'],
    ['another theme', { theme: 'indoor_climate' }, 'theme'],
    ['too many witnesses', { answers: { staffWitnesses: 51 } }, 'answers.staffWitnesses'],
  ])('refuses %s and names the field', (_, change, field) => {
    expect(refusals({ ...report, ...change })).toContain(field);
  });

  it.each([
    'unitId',
    'occurredOn',
    'occurredPrecision',
    'location',
    'kinds',
    'perpetratorRole',
    'severitySelf',
    'affected',
  ])('refuses a report without %s', (field) =>
    expect(refusals(Object.fromEntries(Object.entries(report).filter(([key]) => key !== field)))).toContain(field),
  );

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => typeof incidentReportSchema.safeParse(input).success === 'boolean'),
    );
  });

  it('trims the text and keeps a thousand characters', () => {
    expect(incidentReportSchema.parse({ ...report, description: ` ${'a'.repeat(1_000)} ` }).description).toHaveLength(
      1_000,
    );
  });
});

describe('incidentDraftSchema', () => {
  it.each([{}, { kinds: ['kick'] }, { affected: [{ physicalInjury: 'pain' }] }, report])('takes %j', (draft) => {
    expect(incidentDraftSchema.safeParse(draft).success).toBe(true);
  });

  it('invents no answers: an empty draft stays empty', () => expect(incidentDraftSchema.parse({})).toEqual({}));

  it.each([{ kinds: ['hug'] }, { status: 'submitted' }, { occurredOn: 'i går' }])('refuses %j', (draft) => {
    expect(incidentDraftSchema.safeParse(draft).success).toBe(false);
  });
});

describe('violenceAnswersSchema', () => {
  it('has a key for every question about the event, and for none about a person', () => {
    const ofEvent = VIOLENCE_QUESTION_SET.questions.filter(({ subject }) => subject === 'event');
    expect(Object.keys(violenceAnswersSchema.shape)).toEqual(ofEvent.map(({ code }) => code));
  });

  it.each([
    [{ threatLevel: 'with_object', triggers: ['provoked'], staffWitnesses: 2, aloneWithPupil: false }, true],
    [{ threatLevel: ['with_object'] }, false],
    [{ triggers: ['provoked', 'provoked'] }, false],
    [{ staffWitnesses: 51 }, false],
    [{ pupilName: 'x' }, false],
  ])('of %j: %s', (answers, expected) => expect(violenceAnswersSchema.safeParse(answers).success).toBe(expected));
});

describe('addDetailsSchema', () => {
  it('takes what is asked after the receipt and by the handler, and nothing of the report', () => {
    const later = VIOLENCE_QUESTION_SET.questions.filter(({ asked }) => asked !== 'in_report');
    expect(Object.keys(addDetailsSchema.shape.answers.shape)).toEqual(later.map(({ code }) => code));
    expect(addDetailsSchema.safeParse({ answers: {} }).success).toBe(false);
    expect(addDetailsSchema.safeParse({ answers: { situation: 'meal' } }).success).toBe(true);
  });
});
