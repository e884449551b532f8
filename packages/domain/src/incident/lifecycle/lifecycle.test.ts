import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../locale/index.ts';
import { INCIDENT_ACTIONS, type IncidentAction } from './incident-action.ts';
import { INCIDENT_LIFECYCLE, INCIDENT_PARTIES, type IncidentParty } from './incident-lifecycle.ts';
import { INCIDENT_STATUSES, type IncidentStatus } from './incident-status.ts';
import { nextStatus, transitionOf } from './next-status.ts';
import { REPORTER_STEP_LABELS, REPORTER_STEPS, reporterClock } from './reporter-clock.ts';
import { startsAnew } from './starts-anew.ts';

const step = fc.record({
  from: fc.constantFrom(...INCIDENT_STATUSES.codes),
  action: fc.constantFrom(...INCIDENT_ACTIONS.codes),
  by: fc.constantFrom(...INCIDENT_PARTIES),
});

const ALLOWED: [IncidentStatus, IncidentAction, IncidentParty, IncidentStatus][] = [
  ['draft', 'submit', 'reporter', 'submitted'],
  ['submitted', 'withdraw', 'reporter', 'withdrawn'],
  ['submitted', 'receive', 'handler', 'received'],
  ['submitted', 'move', 'handler', 'submitted'],
  ['received', 'assess', 'handler', 'in_progress'],
  ['received', 'ask', 'handler', 'in_progress'],
  ['received', 'close', 'handler', 'closed'],
  ['in_progress', 'answer', 'reporter', 'in_progress'],
  ['in_progress', 'answer', 'affected', 'in_progress'],
  ['received', 'record_talk', 'handler', 'in_progress'],
  ['in_progress', 'record_talk', 'handler', 'in_progress'],
  ['in_progress', 'drop_measure', 'handler', 'in_progress'],
  ['in_progress', 'supplement', 'affected', 'in_progress'],
  ['in_progress', 'move', 'handler', 'submitted'],
  ['in_progress', 'close', 'handler', 'closed'],
  ['in_progress', 'close_as_withdrawn', 'handler', 'withdrawn'],
  ['closed', 'reopen', 'reporter', 'in_progress'],
  ['closed', 'reopen', 'affected', 'in_progress'],
  ['closed', 'reopen', 'handler', 'in_progress'],
  ['closed', 'redact', 'safety_rep', 'closed'],
];

const REFUSED: [IncidentStatus, IncidentAction, IncidentParty, string][] = [
  ['draft', 'receive', 'handler', 'nobody receives what was not sent'],
  ['submitted', 'close', 'handler', 'nothing is closed before it was received'],
  ['submitted', 'withdraw', 'handler', 'a leader does not withdraw for the reporter'],
  ['received', 'withdraw', 'reporter', 'received is too late to withdraw'],
  ['in_progress', 'withdraw', 'reporter', 'so is being handled'],
  ['in_progress', 'close', 'reporter', 'the one who asks does not answer'],
  ['closed', 'reopen', 'safety_rep', 'reading is not handling'],
  ['received', 'record_talk', 'reporter', 'the duty to talk is the handler’s'],
  ['closed', 'add_note', 'handler', 'closed is closed'],
  ['withdrawn', 'reopen', 'reporter', 'withdrawn stays withdrawn'],
  ['received', 'receive', 'handler', 'nothing is received twice'],
];

describe('nextStatus', () => {
  it.each(ALLOWED)('%s: %s by %s leads to %s', (from, action, by, to) => {
    expect(nextStatus({ from, action, by, text: 'Fordi det trengs.' })).toBe(to);
  });

  it.each(REFUSED)('%s: %s by %s is refused: %s', (from, action, by) => {
    expect(() => nextStatus({ from, action, by, text: 'Likevel.' })).toThrow(
      expect.objectContaining({ name: 'DomainError', code: 'action_not_allowed' }),
    );
  });

  it.each([
    ['close', 'answer_required'],
    ['close_as_withdrawn', 'reason_required'],
    ['move', 'reason_required'],
    ['redact', 'reason_required'],
    ['ask', 'text_required'],
    ['add_note', 'text_required'],
    ['change_measure', 'reason_required'],
    ['drop_measure', 'reason_required'],
  ] as const)('%s without words is refused with %s', (action, code) => {
    for (const text of [undefined, '', ' \n\t']) {
      expect(() => nextStatus({ from: 'in_progress', action, by: 'handler', text })).toThrow(
        expect.objectContaining({ name: 'DomainError', code: code }),
      );
    }
  });

  it('does only what the table says, for every state, action and party', () => {
    fc.assert(
      fc.property(step, ({ from, action, by }) => {
        const transition = INCIDENT_LIFECYCLE[from][action];
        const take = () => nextStatus({ from, action, by, text: 'Ja.' });
        if (transition?.by.includes(by)) expect(take()).toBe(transition.to);
        else expect(take).toThrow(expect.objectContaining({ name: 'DomainError', code: 'action_not_allowed' }));
      }),
    );
  });
});

describe('INCIDENT_LIFECYCLE', () => {
  it('never closes without an answer', () => {
    for (const from of INCIDENT_STATUSES.codes) {
      for (const action of INCIDENT_ACTIONS.codes) {
        const transition = transitionOf(from, action);
        if (transition?.to === 'closed' && from !== 'closed') expect(transition.needs).toBe('answer_required');
      }
    }
  });

  it.each(['draft', 'submitted', 'received', 'in_progress'] as const)('has a way to an answer from %s', (from) => {
    const reached = new Set<IncidentStatus>([from]);
    for (const status of reached) for (const { to } of Object.values(INCIDENT_LIFECYCLE[status])) reached.add(to);
    expect(reached).toContain('closed');
  });

  it('uses every action', () => {
    const used = new Set(Object.values(INCIDENT_LIFECYCLE).flatMap((steps) => Object.keys(steps)));
    expect([...used].sort()).toEqual([...INCIDENT_ACTIONS.codes].sort());
  });
});

describe('startsAnew', () => {
  it.each([
    ['submitted', 'received', true],
    ['in_progress', 'submitted', true],
    ['in_progress', 'closed', true],
    ['closed', 'in_progress', true],
    ['received', 'in_progress', false],
    ['in_progress', 'in_progress', false],
  ] as const)('from %s to %s is %j: neither a note nor a question buys days', (from, to, expected) => {
    expect(startsAnew(from, to)).toBe(expected);
  });
});

describe('reporterClock', () => {
  it.each([
    ['submitted', 'sent'],
    ['received', 'received'],
    ['in_progress', 'being_handled'],
    ['closed', 'closed'],
  ] as const)('stands for %s at %s', (status, current) => {
    const clock = reporterClock(status)!;
    expect(clock.map(({ step: each }) => each)).toEqual(REPORTER_STEPS);
    expect(clock.filter(({ state }) => state === 'current')).toEqual([{ step: current, state: 'current' }]);
    const states = clock.map(({ state }) => ['passed', 'current', 'ahead'].indexOf(state));
    expect(states).toEqual([...states].sort());
  });

  it.each(['draft', 'withdrawn'] as const)('promises nothing for %s', (status) =>
    expect(reporterClock(status)).toBeNull(),
  );
});

describe('the words of statuses and steps', () => {
  const told = INCIDENT_STATUSES.codes.map((code) => INCIDENT_STATUSES.entries[code].label);
  const steps = REPORTER_STEPS.map((each) => REPORTER_STEP_LABELS[each]);
  const commands = INCIDENT_ACTIONS.codes.map((code) => INCIDENT_ACTIONS.entries[code].label);

  it.each(LOCALES)('tell and never bid: none is the word a button begins with, in %s', (locale) => {
    const bids = new Set(commands.map((each) => each[locale].split(' ')[0]));
    expect([...told, ...steps].map((each) => each[locale]).filter((word) => bids.has(word))).toEqual([]);
  });
});
