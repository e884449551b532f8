import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_WISHES, type ContactWish } from '../codes/contact-wish.ts';
import { INCIDENT_STATUSES } from '../lifecycle/incident-status.ts';
import { SEVERITIES } from '../severity/severity.ts';
import { type NextStepFacts, nextStepOf } from './next-step.ts';
import { isOverdue, WORK_LISTS, workListsOf } from './work-list.ts';

const TODAY = '2026-11-20';
const facts = (extra: Partial<NextStepFacts>): NextStepFacts => ({
  status: 'in_progress',
  severity: 1,
  wantsContact: 'no_need',
  statusSince: TODAY,
  isAssessed: true,
  askedOn: null,
  measureDueOn: null,
  ...extra,
});

describe('nextStepOf', () => {
  it.each([
    [
      'a new report, mild',
      facts({ status: 'submitted' }),
      { step: 'receive', dueOn: '2026-11-24', rule: 'contact_employee' },
    ],
    [
      'a new report, serious',
      facts({ status: 'submitted', severity: 3 }),
      { step: 'receive', dueOn: TODAY, rule: 'contact_employee' },
    ],
    [
      'a new report, mild, of somebody who wants to talk now',
      facts({ status: 'submitted', wantsContact: 'now' }),
      { step: 'receive', dueOn: TODAY, rule: 'contact_as_wished' },
    ],
    [
      'a new report, mild, of somebody who wants to talk this week',
      facts({ status: 'submitted', wantsContact: 'this_week' }),
      { step: 'receive', dueOn: '2026-11-24', rule: 'contact_employee' },
    ],
    [
      'received',
      facts({ status: 'received', isAssessed: false, severity: 2 }),
      { step: 'assess', dueOn: '2026-11-24', rule: 'assess' },
    ],
    [
      'a question out',
      facts({ askedOn: TODAY, isAssessed: false }),
      { step: 'await_answer', dueOn: '2026-11-27', rule: 'await_answer' },
    ],
    [
      'a measure open',
      facts({ measureDueOn: '2027-01-15' }),
      { step: 'finish_measure', dueOn: '2027-01-15', rule: null },
    ],
    ['all done', facts({}), { step: 'close', dueOn: '2026-12-04', rule: 'close' }],
    ['reopened', facts({ statusSince: '2026-11-23' }), { step: 'close', dueOn: '2026-12-07', rule: 'close' }],
  ] as const)('of %s', (_, row, expected) => expect(nextStepOf(row)).toEqual(expected));

  it.each(['draft', 'closed', 'withdrawn'] as const)('is nothing for %s', (status) => {
    expect(nextStepOf(facts({ status, askedOn: TODAY, measureDueOn: TODAY }))).toBeNull();
  });

  it('lets no wish make the first talk later than it is without one', () => {
    for (const severity of SEVERITIES) {
      const dueOn = (wantsContact: ContactWish) =>
        nextStepOf(facts({ status: 'submitted', severity, wantsContact }))!.dueOn;
      for (const wish of CONTACT_WISHES.codes) expect(dueOn(wish) <= dueOn('no_need')).toBe(true);
    }
  });

  it('always has a day for what is not finished', () => {
    const rows = fc.record({
      status: fc.constantFrom('submitted', 'received', 'in_progress'),
      severity: fc.constantFrom(...SEVERITIES),
      wantsContact: fc.constantFrom(...CONTACT_WISHES.codes),
      isAssessed: fc.boolean(),
      askedOn: fc.constantFrom(null, TODAY),
      measureDueOn: fc.constantFrom(null, '2026-12-01'),
    });
    fc.assert(fc.property(rows, (row) => nextStepOf(facts(row as Partial<NextStepFacts>))!.dueOn >= TODAY));
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
