import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../severity/severity.ts';
import { CONTACT_WISHES, type ContactWish } from '../codes/contact-wish.ts';
import { INCIDENT_STATUSES } from '../lifecycle/incident-status.ts';
import { checkTalk } from './check-talk.ts';
import { checkClosing, closingGate } from './closing-gate.ts';
import { type NextStepFacts, nextStepOf, openSteps } from './next-step.ts';
import { talkDue } from './talk-due.ts';
import { isOverdue, WORK_LISTS, workListsOf } from './work-list.ts';

const TODAY = '2026-11-20';
const NOON = new Date('2026-11-20T11:00:00Z');
const facts = (extra: Partial<NextStepFacts>): NextStepFacts => ({
  status: 'in_progress',
  severity: 1,
  severityAssessed: 1,
  wantsContact: 'no_need',
  receivedAt: NOON,
  statusSince: TODAY,
  talkedOn: TODAY,
  talkUnknown: false,
  askedOn: null,
  measureDueOn: null,
  ...extra,
});
const fresh = (extra: Partial<NextStepFacts>) =>
  facts({ status: 'submitted', severityAssessed: null, talkedOn: null, ...extra });
const received = (extra: Partial<NextStepFacts>) => fresh({ status: 'received', ...extra });

describe('talkDue', () => {
  it.each([
    ['on a Friday, mild', '2026-11-20T11:00:00Z', 1, 'no_need', '2026-11-24'],
    ['on a Friday, serious', '2026-11-20T11:00:00Z', 2, 'no_need', '2026-11-20'],
    ['on a Friday, mild, of somebody who wants to talk now', '2026-11-20T11:00:00Z', 1, 'now', '2026-11-20'],
    ['on a Friday night, of somebody who wants to talk now', '2026-11-20T21:30:00Z', 1, 'now', '2026-11-23'],
    ['at 19:59 on a Thursday, very serious', '2026-11-19T18:59:00Z', 3, 'now', '2026-11-19'],
    ['at 20:00 on a Thursday, very serious', '2026-11-19T19:00:00Z', 3, 'now', '2026-11-20'],
    ['late on a Thursday, mild: the evening costs nobody a day', '2026-11-19T22:00:00Z', 1, 'no_need', '2026-11-23'],
    ['on a Saturday, of somebody who wants to talk now', '2026-11-21T11:00:00Z', 1, 'now', '2026-11-23'],
    ['on a Saturday, very serious', '2026-11-21T11:00:00Z', 3, 'no_need', '2026-11-23'],
    ['on Maundy Thursday, very serious', '2026-04-02T09:00:00Z', 3, 'now', '2026-04-07'],
    ['on Christmas Eve, a working day of the employer’s', '2026-12-24T09:00:00Z', 3, 'now', '2026-12-24'],
    ['in the school’s summer', '2026-07-06T09:00:00Z', 1, 'no_need', '2026-07-08'],
  ] as const)('of what was sent %s is %s', (_, at, severity, wantsContact, expected) => {
    expect(talkDue({ receivedAt: new Date(at), severity, wantsContact }).dueOn).toBe(expected);
  });

  it('is made later by no wish, at any hour of any day', () => {
    const sent = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        sent,
        fc.constantFrom(...SEVERITIES),
        fc.constantFrom(...CONTACT_WISHES.codes),
        (receivedAt, severity, wish) => {
          const due = (wantsContact: ContactWish) => talkDue({ receivedAt, severity, wantsContact }).dueOn;
          expect(due(wish) <= due('no_need')).toBe(true);
        },
      ),
    );
  });
});

describe('nextStepOf', () => {
  it.each([
    ['a new report, mild', fresh({}), { step: 'receive', dueOn: '2026-11-24', rule: 'contact_employee' }],
    ['a new report, serious', fresh({ severity: 3 }), { step: 'receive', dueOn: TODAY, rule: 'contact_employee' }],
    [
      'a new report, mild, of somebody who wants to talk now',
      fresh({ wantsContact: 'now' }),
      { step: 'receive', dueOn: TODAY, rule: 'contact_as_wished' },
    ],
    [
      'received, with the talk still to be held',
      received({ wantsContact: 'now' }),
      { step: 'talk', dueOn: TODAY, rule: 'contact_as_wished' },
    ],
    [
      'assessed before anybody has talked',
      facts({ talkedOn: null, severity: 3, wantsContact: 'now' }),
      { step: 'talk', dueOn: TODAY, rule: 'contact_as_wished' },
    ],
    [
      'received and talked',
      received({ severity: 2, talkedOn: TODAY }),
      { step: 'assess', dueOn: '2026-11-24', rule: 'assess' },
    ],
    [
      'a question out, very serious and not assessed',
      facts({ severity: 3, askedOn: TODAY, severityAssessed: null }),
      { step: 'assess', dueOn: '2026-11-23', rule: 'assess' },
    ],
    ['a question out', facts({ askedOn: TODAY }), { step: 'await_answer', dueOn: '2026-11-27', rule: 'await_answer' }],
    [
      'a measure due before the answer',
      facts({ measureDueOn: '2026-11-30' }),
      { step: 'finish_measure', dueOn: '2026-11-30', rule: null },
    ],
    [
      'a measure far ahead: the answer is not',
      facts({ measureDueOn: '2027-06-30' }),
      { step: 'close', dueOn: '2026-12-04', rule: 'close' },
    ],
    [
      'assessed before talks were written down: nobody knows, so nothing is claimed',
      facts({ talkedOn: null, talkUnknown: true, severity: 3, wantsContact: 'now' }),
      { step: 'close', dueOn: '2026-12-04', rule: 'close' },
    ],
    ['all done', facts({}), { step: 'close', dueOn: '2026-12-04', rule: 'close' }],
    ['reopened', facts({ statusSince: '2026-11-23' }), { step: 'close', dueOn: '2026-12-07', rule: 'close' }],
    [
      'moved after a week: the talk is due since the employer was told',
      fresh({ statusSince: '2026-11-27' }),
      { step: 'receive', dueOn: '2026-11-24', rule: 'contact_employee' },
    ],
    [
      'moved after the talk was held',
      fresh({ statusSince: '2026-11-27', talkedOn: TODAY }),
      { step: 'receive', dueOn: '2026-12-01', rule: 'receive' },
    ],
  ] as const)('of %s', (_, row, expected) => expect(nextStepOf(row)).toEqual(expected));

  it.each(['draft', 'closed', 'withdrawn'] as const)('is nothing for %s', (status) => {
    expect(nextStepOf(facts({ status, talkedOn: null, askedOn: TODAY, measureDueOn: TODAY }))).toBeNull();
  });

  const rows = fc.record({
    status: fc.constantFrom('received' as const, 'in_progress' as const),
    severity: fc.constantFrom(...SEVERITIES),
    wantsContact: fc.constantFrom(...CONTACT_WISHES.codes),
    severityAssessed: fc.constantFrom(null, ...SEVERITIES),
    talkedOn: fc.constantFrom(null, TODAY),
    askedOn: fc.constantFrom(null, TODAY),
    measureDueOn: fc.constantFrom(null, TODAY, '2026-12-01', '2027-06-30'),
  });

  it('wipes no promise: whatever else happens, the talk stays due on its day until it is held', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const steps = openSteps(facts(row));
        const talk = steps.find(({ step }) => step === 'talk');
        expect(talk?.dueOn).toBe(row.talkedOn === null ? talkDue(facts(row)).dueOn : undefined);
        if (talk) expect(nextStepOf(facts(row))!.dueOn <= talk.dueOn).toBe(true);
      }),
    );
  });

  it('is what is due first, and always has a day for what is not finished', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const days = openSteps(facts(row)).map(({ dueOn }) => dueOn);
        expect(days).toEqual([...days].sort());
        expect(days[0]! >= TODAY).toBe(true);
      }),
    );
  });
});

describe('closingGate', () => {
  const ready = {
    talkedOn: TODAY,
    talkUnknown: false,
    severityAssessed: 1,
    askedOn: null,
    measureDueOn: null,
  } as const;
  it.each([
    [{}, []],
    [{ talkedOn: null }, ['not_talked']],
    [{ talkedOn: null, talkUnknown: true }, []],
    [{ severityAssessed: null }, ['not_assessed']],
    [{ askedOn: TODAY }, ['open_question']],
    [{ measureDueOn: '2027-06-30' }, ['open_measure']],
    [
      { talkedOn: null, severityAssessed: null, askedOn: TODAY, measureDueOn: TODAY },
      ['not_talked', 'not_assessed', 'open_question', 'open_measure'],
    ],
  ] as const)('of %j holds %j', (left, blockers) => expect(closingGate({ ...ready, ...left })).toEqual(blockers));

  it.each([
    [['not_talked'], [], 'Hun ville ikke.', 'closing_blocked'],
    [['open_question', 'open_measure'], ['open_question'], 'Tiltaket går videre.', 'closing_blocked'],
    [['open_measure'], ['open_measure'], ' ', 'reason_required'],
    [['not_talked'], ['not_talked'], undefined, 'reason_required'],
  ] as const)('lets %j not be left with %j and %j', (blockers, leaves, reason, code) => {
    expect(() => checkClosing({ blockers, leaves, reason })).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [[], [], undefined],
    [['open_question'], ['open_question'], undefined],
    [['open_measure'], ['open_measure', 'not_talked'], 'Benken flyttes i sommer.'],
  ] as const)('lets %j be left with %j and %j', (blockers, leaves, reason) => {
    expect(() => checkClosing({ blockers, leaves, reason })).not.toThrow();
  });
});

describe('checkTalk', () => {
  it.each([
    ['2026-11-18', true],
    [TODAY, true],
    ['2026-11-17', false],
    ['2026-11-21', false],
  ])('about what happened on the 18th, held on %s: %j', (talkedOn, isPossible) => {
    const check = () => checkTalk({ talkedOn, occurredOn: '2026-11-18', today: TODAY });
    if (isPossible) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'talk_day_not_possible' }));
  });
});

describe('workListsOf', () => {
  it.each([
    ['submitted', false, '2026-11-24', ['new']],
    ['submitted', false, TODAY, ['new', 'due_today']],
    ['submitted', false, '2026-11-01', ['new', 'due_today']],
    ['received', false, TODAY, ['due_today']],
    ['in_progress', false, '2026-11-19', ['due_today']],
    ['in_progress', true, '2026-11-19', ['due_today']],
    ['in_progress', true, '2026-11-23', ['waiting']],
    ['in_progress', false, '2026-11-23', ['watching']],
    ['in_progress', false, null, ['watching']],
    ['closed', true, '2026-11-01', ['closed']],
    ['withdrawn', false, null, ['closed']],
    ['draft', false, null, []],
  ] as const)('%s, question %j, due %s: %j', (status, openQuestion, nextDueOn, lists) => {
    expect(workListsOf({ status, openQuestion, nextDueOn }, TODAY)).toEqual(lists);
  });

  it('loses no sent report, and uses every list', () => {
    const all = INCIDENT_STATUSES.codes.flatMap((status) =>
      [true, false].flatMap((openQuestion) =>
        [null, '2026-11-19', '2026-11-21'].map((nextDueOn) => ({
          status,
          lists: workListsOf({ status, openQuestion, nextDueOn }, TODAY),
        })),
      ),
    );
    expect(all.filter(({ lists }) => lists.length === 0).every(({ status }) => status === 'draft')).toBe(true);
    expect(new Set(all.flatMap(({ lists }) => lists))).toEqual(new Set(WORK_LISTS.codes));
  });
});

describe('isOverdue', () => {
  it.each([
    ['2026-11-19', true],
    [TODAY, false],
    [null, false],
  ])('due %s: %j', (nextDueOn, expected) => expect(isOverdue({ nextDueOn }, TODAY)).toBe(expected));
});
