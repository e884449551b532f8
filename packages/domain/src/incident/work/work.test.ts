import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INCIDENT_STATUSES } from '../lifecycle/incident-status.ts';
import { SEVERITIES } from '../severity/severity.ts';
import { type NextStepFacts, nextStepOf } from './next-step.ts';
import { isOverdue, WORK_LISTS, workListOf } from './work-list.ts';

const TODAY = '2026-11-20';
const facts = (extra: Partial<NextStepFacts>): NextStepFacts => ({
  status: 'in_progress',
  severity: 1,
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

  it('always has a day for what is not finished', () => {
    const rows = fc.record({
      status: fc.constantFrom('submitted', 'received', 'in_progress'),
      severity: fc.constantFrom(...SEVERITIES),
      isAssessed: fc.boolean(),
      askedOn: fc.constantFrom(null, TODAY),
      measureDueOn: fc.constantFrom(null, '2026-12-01'),
    });
    fc.assert(fc.property(rows, (row) => nextStepOf(facts(row as Partial<NextStepFacts>))!.dueOn >= TODAY));
  });
});

describe('workListOf', () => {
  it.each([
    ['submitted', false, '2026-11-24', 'new'],
    ['submitted', false, '2026-11-01', 'new'],
    ['received', false, TODAY, 'due_today'],
    ['in_progress', false, '2026-11-19', 'due_today'],
    ['in_progress', true, '2026-11-19', 'due_today'],
    ['in_progress', true, '2026-11-23', 'waiting'],
    ['in_progress', false, '2026-11-23', 'watching'],
    ['in_progress', false, null, 'watching'],
    ['closed', true, '2026-11-01', 'closed'],
    ['withdrawn', false, null, 'closed'],
    ['draft', false, null, null],
  ] as const)('%s, question %j, due %s: %s', (status, openQuestion, nextDueOn, list) => {
    expect(workListOf({ status, openQuestion, nextDueOn }, TODAY)).toBe(list);
  });

  it('puts every sent report in exactly one list, and uses every list', () => {
    const all = INCIDENT_STATUSES.codes.flatMap((status) =>
      [true, false].flatMap((openQuestion) =>
        [null, '2026-11-19', '2026-11-21'].map((nextDueOn) => workListOf({ status, openQuestion, nextDueOn }, TODAY)),
      ),
    );
    expect(new Set(all)).toEqual(new Set([null, ...WORK_LISTS.codes]));
  });
});

describe('isOverdue', () => {
  it.each([
    ['2026-11-19', true],
    [TODAY, false],
    [null, false],
  ])('due %s: %j', (nextDueOn, expected) => expect(isOverdue({ nextDueOn }, TODAY)).toBe(expected));
});
