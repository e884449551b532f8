import { describe, expect, it } from 'vitest';
import { answerFile } from './answer-file.ts';

const PUSH = {
  unitKind: 'school',
  occurredOn: '2026-09-08',
  occurredTime: '10:15',
  occurredPrecision: 'exact_time',
  receivedAt: '2026-09-08T10:40:00+02:00',
  kinds: ['push'],
  perpetratorRole: 'pupil',
  location: 'schoolyard',
  severitySelf: 1,
  affected: [{ personId: null, physicalInjury: 'none', psychologicalImpact: 'none', wantsContact: 'no_need' }],
};
const YEAR = { from: '2026-08-01', to: '2027-07-31', closures: [], planningDays: [], afterSchoolDays: [] };

function answer(
  more: object,
  { units = {}, facts = PUSH, isFull = true }: { units?: object; facts?: object; isFull?: boolean } = {},
) {
  const calendars = { usual: { publicHolidays: [], units } };
  const cases = [{ id: 'one', calendar: 'usual', facts }];
  return answerFile(JSON.stringify({ format: 'vern-duty-cases/1', calendars, cases, ...more }), isFull);
}

function dutyIn(found: ReturnType<typeof answerFile>, rule: string) {
  if ('fault' in found) throw new Error(found.fault);
  const [first] = found.answers;
  if (first === undefined || 'refused' in first) throw new Error('no answer');
  return first.duties.find((each) => each.rule === rule);
}

const tell = (amount: number, from: string) => ({ id: 'R-013', from, amount: { 1: amount, 2: 0, 3: 1 } });

describe('a municipality’s own number', () => {
  it('holds for what comes in from its day on, and says so', () => {
    const local = { numbers: [tell(1, '2026-09-08')] };
    expect(dutyIn(answer({ local }), 'R-013')).toMatchObject({
      due: '2026-09-09',
      counted: { numberFrom: '2026-09-08' },
    });
  });

  it('leaves what came in before with the number it had', () => {
    const local = { numbers: [tell(1, '2026-09-09')] };
    expect(dutyIn(answer({ local }), 'R-013')).toMatchObject({ due: '2026-09-15', counted: { numberFrom: null } });
  });

  it('gives way to its next one, whatever order they stand in', () => {
    const local = { numbers: [tell(3, '2026-09-01'), tell(1, '2026-02-01')] };
    expect(dutyIn(answer({ local }), 'R-013')?.due).toBe('2026-09-11');
  });

  it.each([
    ['number_of_the_law at local.numbers.0.id', { id: 'R-012', from: '2026-01-01', amount: { 1: 8, 2: 8, 3: 8 } }],
    ['number_of_the_law at local.numbers.0.id', { id: 'R-021', from: '2026-01-01', amount: { 1: 6, 2: 6, 3: 6 } }],
    ['no_number at local.numbers.0.id', { id: 'R-011', from: '2026-01-01', amount: { 1: 1, 2: 1, 3: 1 } }],
    ['no_number at local.numbers.0.id', { id: 'C-02', from: '2026-01-01', amount: { 1: 1, 2: 1, 3: 1 } }],
    ['unknown_code at local.numbers.0.id', { id: 'R-999', from: '2026-01-01', amount: { 1: 1, 2: 1, 3: 1 } }],
    [
      'slower_when_worse at local.numbers.0.amount.2',
      { id: 'R-017', from: '2026-01-01', amount: { 1: 1, 2: 2, 3: 1 } },
    ],
    ['out_of_range at local.numbers.0.amount.1', { id: 'R-017', from: '2026-01-01', amount: { 1: 261, 2: 2, 3: 1 } }],
    ['out_of_range at local.numbers.0.amount.3', { id: 'R-017', from: '2026-01-01', amount: { 1: 1, 2: 1, 3: -1 } }],
    ['not_a_calendar_day at local.numbers.0.from', { id: 'R-017', from: '2026-02-30', amount: { 1: 1, 2: 1, 3: 1 } }],
    ['missing_field at local.numbers.0.amount.3', { id: 'R-017', from: '2026-02-03', amount: { 1: 1, 2: 1 } }],
  ])('is refused by name: %s', (name, number) => {
    expect(answer({ local: { numbers: [number] } })).toEqual({ fault: expect.stringContaining(name) });
  });

  it('is refused when it was chosen from that day already: history is not rewritten', () => {
    const numbers = [tell(1, '2026-09-08'), tell(2, '2026-09-08')];
    expect(answer({ local: { numbers } })).toEqual({
      fault: expect.stringContaining('chosen_twice at local.numbers.1.from'),
    });
  });

  it('moves a step of the care too, at the levels that have it', () => {
    const local = { numbers: [{ id: 'C-08', from: '2026-01-01', amount: { 1: 5, 2: 4, 3: 0 } }] };
    const found = answer({ local }, { facts: { ...PUSH, severitySelf: 2 } });
    expect(JSON.stringify(found)).toContain('"step":"C-08","person":0,"due":"2026-09-14"');
    expect(JSON.stringify(answer({ local }))).not.toContain('C-08');
  });
});

const CALL_HOME = {
  id: 'L-1',
  from: '2026-09-08',
  to: null,
  per: 'event',
  who: 'handler',
  when: [['physical_violence', 'at_school']],
  deadline: { amount: 1, unit: 'working_days', from: 'received', roll: 'next', calendar: 'employer' },
  sentence: { nb: 'Ring hjem til eleven.', nn: 'Ring heim til eleven.', en: 'Ring the pupil’s home.' },
};

describe('a municipality’s own rule', () => {
  it('is asked from its day on, after all others, as local', () => {
    expect(dutyIn(answer({ local: { rules: [CALL_HOME] } }), 'L-1')).toMatchObject({
      due: '2026-09-09',
      kind: 'LOCAL',
      citations: [],
      why: ['physical_violence', 'at_school'],
    });
  });

  it.each([
    ['before it began', { from: '2026-09-09' }],
    ['after it ended', { from: '2026-01-01', to: '2026-09-07' }],
    ['when it does not apply', { when: [['physical_violence', 'at_kindergarten']] }],
  ])('is not asked %s', (_, change) => {
    expect(dutyIn(answer({ local: { rules: [{ ...CALL_HOME, ...change }] } }), 'L-1')).toBeUndefined();
  });

  it('comes back changed when it has ended', () => {
    const rules = [
      { ...CALL_HOME, from: '2026-01-01', to: '2026-09-07' },
      { ...CALL_HOME, when: [[]] },
    ];
    expect(dutyIn(answer({ local: { rules } }), 'L-1')).toMatchObject({ why: [] });
  });

  it.each([
    ['wrong_type at local.rules.0.id', { id: 'R-1' }],
    ['unknown_code at local.rules.0.when.0', { when: [['full_moon']] }],
    ['missing_field at local.rules.0.when', { when: [] }],
    ['needs_a_person at local.rules.0.when', { when: [['injured']] }],
    ['needs_a_person at local.rules.0.deadline.from', { deadline: { ...CALL_HOME.deadline, from: 'absence_start' } }],
    [
      'out_of_range at local.rules.0.deadline.amount',
      { deadline: { ...CALL_HOME.deadline, amount: 53, unit: 'weeks' } },
    ],
    ['before_start at local.rules.0.to', { to: '2026-09-07' }],
    ['missing_field at local.rules.0.sentence.nn', { sentence: { nb: 'Ring.', en: 'Ring.' } }],
    ['unknown_field at local.rules.0.mood', { mood: 'good' }],
  ])('is refused by name: %s', (name, change) => {
    expect(answer({ local: { rules: [{ ...CALL_HOME, ...change }] } })).toEqual({
      fault: expect.stringContaining(name),
    });
  });

  it('is refused while another one with its number holds', () => {
    expect(answer({ local: { rules: [CALL_HOME, CALL_HOME] } })).toEqual({
      fault: expect.stringContaining('chosen_twice at local.rules.1.id'),
    });
  });
});

describe('school years', () => {
  it('close the school in its breaks, but for planning days and after-school care', () => {
    const closures = [{ from: '2026-09-09', to: '2026-09-15', name: 'Ferie' }];
    const schoolYears = [{ ...YEAR, closures, planningDays: ['2026-09-11'], afterSchoolDays: ['2026-09-14'] }];
    expect(dutyIn(answer({}, { units: { school: { schoolYears } } }), 'R-017')).toMatchObject({
      due: '2026-09-14',
      counted: { isProvisional: false },
    });
  });

  it('say of a year without a calendar that the date is provisional', () => {
    const units = { school: { schoolYears: [{ ...YEAR, to: '2026-09-09' }] } };
    expect(dutyIn(answer({}, { units }), 'R-017')).toMatchObject({
      due: '2026-09-10',
      counted: { isProvisional: true },
    });
  });

  it.each([
    ['ends_before_it_begins at calendars.usual.units.school.schoolYears.0.to', [{ ...YEAR, to: '2026-07-31' }]],
    [
      'overlaps at calendars.usual.units.school.schoolYears.1',
      [YEAR, { ...YEAR, from: '2027-07-31', to: '2028-07-31' }],
    ],
    [
      'outside_the_year at calendars.usual.units.school.schoolYears.0.planningDays.0',
      [{ ...YEAR, planningDays: ['2026-07-31'] }],
    ],
    [
      'outside_the_year at calendars.usual.units.school.schoolYears.0.closures.0.to',
      [{ ...YEAR, closures: [{ from: '2027-06-20', to: '2027-08-15', name: 'Sommer' }] }],
    ],
  ])('are refused by name: %s', (name, schoolYears) => {
    expect(answer({}, { units: { school: { schoolYears } } })).toEqual({ fault: expect.stringContaining(name) });
  });
});

describe('without --why', () => {
  it('the reasons stay inside: graders compare what the contract names', () => {
    expect(Object.keys(dutyIn(answer({}, { isFull: false }), 'R-013') ?? {})).toEqual([
      'rule',
      'person',
      'due',
      'who',
      'kind',
      'citations',
    ]);
  });
});
