import { describe, expect, it } from 'vitest';
import type { IncidentCase } from '../ports/index.ts';
import { incidentReportSchema } from '../schema/index.ts';
import { nextStepOf } from '../work/next-step.ts';
import { assessEffect } from './effect/assess-effect.ts';
import { CLOCK_EFFECTS } from './effect/clock-effects.ts';
import { closeEffect } from './effect/close-effect.ts';
import { recordReport } from './record-report.ts';
import { recordStep, type TakenStep } from './record-step.ts';
import { settleDue } from './settle-due.ts';
import { TOWN, writer } from './town.fixture.ts';

const report = incidentReportSchema.parse({
  ...{ theme: 'violence_and_threats', questionSetVersion: 1, codeListVersion: 1, unitId: TOWN.school },
  ...{ occurredOn: '2026-01-14', occurredPrecision: 'day_only', location: 'classroom', kinds: ['hit'] },
  ...{ perpetratorRole: 'pupil', severitySelf: 1 },
  affected: [{ physicalInjury: 'none', psychologicalImpact: 'none', wantsContact: 'no_need' }],
});
const sent = { report, idempotencyKey: TOWN.top, draftId: null, continues: null };
const { facts, affected } = recordReport(sent, writer(TOWN.teacher)).written;

type Found = Pick<IncidentCase, 'facts' | 'affected'>;
const NEW: Found = { facts, affected };
const LATER = new Date('2026-01-16T09:30:00Z');
const by = writer(TOWN.principal, LATER);

const take = (found: Found, step: TakenStep) => recordStep(found, step, by);
const after = (found: Found, step: TakenStep): Found => ({
  ...found,
  facts: { ...found.facts, ...take(found, step).set, version: found.facts.version + 1 },
});
const RECEIVED = after(NEW, { step: 'receive', as: 'handler' });
const assess = (severity: 1 | 2 | 3, reason?: string): TakenStep => ({
  step: 'assess',
  as: 'handler',
  text: reason,
  effect: assessEffect(RECEIVED.facts, { severity, reason }),
});

describe('recordStep', () => {
  it('leaves the report where the table says, with what is due of it now', () => {
    expect(RECEIVED.facts).toMatchObject({ status: 'received', statusSince: '2026-01-16', version: 2 });
    expect(RECEIVED.facts.nextDueOn).toBe(nextStepOf(RECEIVED.facts)!.dueOn);
  });

  it.each([
    [{ step: 'receive', as: 'reporter' }, NEW, 'action_not_allowed'],
    [{ step: 'receive', as: 'handler' }, RECEIVED, 'action_not_allowed'],
    [{ step: 'ask', as: 'handler' }, RECEIVED, 'text_required'],
    [{ step: 'close', as: 'handler' }, RECEIVED, 'answer_required'],
  ] as const)('refuses %j', (step, found, refusal) => {
    expect(() => take(found, step)).toThrow(expect.objectContaining({ code: refusal }));
  });

  it('moves the counts with the level, and not for a step that changes none of them', () => {
    const counted = (step: TakenStep) =>
      take(RECEIVED, step).deltas?.map(({ kind, severity, delta }) => [kind, severity, delta]);
    expect(counted(assess(1))).toEqual([]);
    expect(counted(assess(3))).toEqual([
      ['', 1, -1],
      ['hit', 1, -1],
      ['', 3, 1],
      ['hit', 3, 1],
    ]);
  });

  it('takes back what was counted with the report that is taken back', () => {
    const change = take(NEW, { step: 'withdraw', as: 'reporter', effect: CLOCK_EFFECTS.withdraw(by) });
    expect(change.deltas?.map(({ delta }) => delta)).toEqual([-1, -1]);
  });

  it('preserves what has become very serious, and destroys nothing when it is judged milder', () => {
    expect(take(RECEIVED, assess(3)).preserves).toBe(true);
    expect(take(RECEIVED, assess(1))).not.toHaveProperty('preserves');
  });

  it('stops the clock of the first answer at the first words alone', () => {
    const ask: TakenStep = { step: 'ask', as: 'handler', text: 'Var noen til stede?', effect: CLOCK_EFFECTS.ask(by) };
    const asked = take(RECEIVED, ask);
    expect(asked.firstAnswer).toEqual({ unitId: TOWN.school, answeredOn: '2026-01-16', waitedMinutes: 21 * 60 + 30 });
    const answered = { ...RECEIVED, facts: { ...RECEIVED.facts, ...asked.set } };
    const close = closeEffect(
      answered.facts,
      {
        leaves: ['not_talked', 'not_assessed', 'open_question'],
        leavesReason: 'Saken er tatt opp i møtet.',
      },
      by,
    );
    const closed = take(answered, { step: 'close', as: 'handler', text: 'Vi har sett på det.', effect: close });
    expect(closed).not.toHaveProperty('firstAnswer');
    expect(closed.set.firstAnswerAt).toEqual(LATER);
    expect(closed.statements?.map(({ kind }) => kind)).toEqual(['closing_answer', 'left_undone_reason']);
  });

  it('says in the audit what changed and for whom it was done, and never the words', () => {
    const change = take(RECEIVED, {
      ...assess(2),
      deputyFor: TOWN.principal,
      text: 'Det var verre enn det så ut til.',
    });
    expect(change.audit).toMatchObject([{ action: 'incident.assess', details: { deputyFor: TOWN.principal, to: 2 } }]);
    expect(change.audit[0]!.changedFields).toEqual(expect.arrayContaining(['severity', 'nextDueOn']));
    expect(JSON.stringify(change.audit)).not.toContain('verre');
  });
});

describe('settleDue', () => {
  it('says what is due when a measure has ended by itself, and nothing when nothing is different', () => {
    const waiting = { ...RECEIVED.facts, measureDueOn: '2026-01-16' };
    expect(settleDue(waiting, null, by)).toMatchObject({ measureDueOn: null });
    expect(settleDue(RECEIVED.facts, null, by)).toBeNull();
  });
});
