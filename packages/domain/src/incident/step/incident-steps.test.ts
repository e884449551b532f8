import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStatus, stepsFrom, toldOf, transitionOf, unmetNeed } from '../../step/index.ts';
import { INCIDENT_STATUSES, type IncidentStatus } from '../lifecycle/incident-status.ts';
import { EXPECTED_STEPS } from './expected-steps.fixture.ts';
import { INCIDENT_PARTIES, type IncidentParty } from './incident-parties.ts';
import { INCIDENT_STEPS, type IncidentStepName } from './incident-steps.ts';

const taking = fc.record({
  from: fc.constantFrom(...INCIDENT_STATUSES.codes),
  step: fc.constantFrom(...INCIDENT_STEPS.names),
  by: fc.constantFrom(...INCIDENT_PARTIES),
});

const INVOLVED = ['reporter', 'affected'];
const HANDLER = ['handler'];
const EVERYBODY = ['reporter', 'affected', 'handler'];

describe('INCIDENT_STEPS', () => {
  it.each(
    INCIDENT_STEPS.names.flatMap((step) =>
      INCIDENT_STATUSES.codes.flatMap((from) => INCIDENT_PARTIES.map((by) => [step, from, by] as const)),
    ),
  )('%s in %s by %s is as the hand-written table says', (step, from, by) => {
    const [parties, to] = EXPECTED_STEPS[step][from] ?? [[], null];
    const take = () => nextStatus(INCIDENT_STEPS, { step, from, by, text: 'Fordi det trengs.' });
    if (to !== null && parties.includes(by)) expect(take()).toBe(to);
    else expect(take).toThrow(expect.objectContaining({ name: 'DomainError', code: 'action_not_allowed' }));
  });

  it.each([
    ['draft', 'receive', 'handler', 'nobody receives what was not sent'],
    ['submitted', 'close', 'handler', 'nothing is closed before it was received'],
    ['submitted', 'withdraw', 'handler', 'a leader does not withdraw for the reporter'],
    ['submitted', 'addDetails', 'handler', 'who has not looked at it yet finds the answers there'],
    ['received', 'withdraw', 'reporter', 'received is too late to withdraw'],
    ['in_progress', 'close', 'reporter', 'the one who asks does not answer'],
    ['closed', 'reopen', 'safety_rep', 'reading is not handling'],
    ['received', 'recordTalk', 'reporter', 'the duty to talk is the handler’s'],
    ['closed', 'addNote', 'handler', 'closed is closed'],
    ['withdrawn', 'reopen', 'reporter', 'withdrawn stays withdrawn'],
    ['received', 'receive', 'handler', 'nothing is received twice'],
  ] as const)('%s: %s by %s is refused: %s', (from, step, by, _why) => {
    expect(() => nextStatus(INCIDENT_STEPS, { step, from, by, text: 'Likevel.' })).toThrow(
      expect.objectContaining({ code: 'action_not_allowed', details: { status: from, action: step, by } }),
    );
  });

  it.each([
    ['close', 'answer_required'],
    ['closeAsWithdrawn', 'reason_required'],
    ['move', 'reason_required'],
    ['redact', 'reason_required'],
    ['ask', 'text_required'],
    ['addNote', 'text_required'],
    ['changeMeasure', 'reason_required'],
    ['dropMeasure', 'reason_required'],
  ] as const)('refuses %s without words: %s', (step, code) => {
    for (const text of [undefined, '', ' \n\t']) {
      expect(() => nextStatus(INCIDENT_STEPS, { step, from: 'in_progress', by: 'handler', text })).toThrow(
        expect.objectContaining({ name: 'DomainError', code }),
      );
    }
  });

  it('never closes without an answer', () => {
    const closing = INCIDENT_STEPS.names.filter((step) => INCIDENT_STEPS.rows[step].to === 'closed');
    expect(closing).toEqual(['close']);
    expect(INCIDENT_STEPS.rows.close.needs).toEqual(['answer']);
  });

  it.each(['draft', 'submitted', 'received', 'in_progress'] as const)('has a way to an answer from %s', (from) => {
    const reached = new Set<IncidentStatus>([from]);
    for (const status of reached)
      for (const step of stepsFrom(INCIDENT_STEPS, status)) reached.add(transitionOf(INCIDENT_STEPS, step, status)!.to);
    expect(reached).toContain('closed');
  });

  it('keeps a question open for one answer, and one at a time', () => {
    const refusal = (step: IncidentStepName, openQuestion: boolean) =>
      unmetNeed(INCIDENT_STEPS, step, { subject: { openQuestion }, day: '2026-01-15' })?.refusal;
    expect(refusal('answer', false)).toBe('no_open_question');
    expect(refusal('ask', true)).toBe('question_already_open');
    expect([refusal('answer', true), refusal('ask', false), refusal('close', true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['submit', 'draft', 'reporter', ['affected', 'handler', 'safety_rep']],
    ['receive', 'submitted', 'handler', INVOLVED],
    ['recordTalk', 'received', 'handler', INVOLVED],
    ['assess', 'received', 'handler', []],
    ['addNote', 'received', 'handler', []],
    ['addDetails', 'submitted', 'reporter', []],
    ['addDetails', 'received', 'reporter', HANDLER],
    ['answer', 'in_progress', 'affected', HANDLER],
    ['withdraw', 'submitted', 'reporter', ['affected', 'handler']],
    ['move', 'received', 'handler', EVERYBODY],
    ['reopen', 'closed', 'handler', EVERYBODY],
    ['redact', 'closed', 'safety_rep', INVOLVED],
  ] as const)('%s in %s by %s tells %j', (step, from, by, told) => {
    expect(toldOf(INCIDENT_STEPS, { step, from, by })).toEqual(told);
  });

  it('tells parties of the report alone, and nobody twice', () => {
    fc.assert(
      fc.property(taking, (each) => {
        const told: readonly IncidentParty[] = toldOf(INCIDENT_STEPS, each);
        expect(INCIDENT_PARTIES).toEqual(expect.arrayContaining([...told]));
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
