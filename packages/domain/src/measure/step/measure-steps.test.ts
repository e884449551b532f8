import { describe, expect, it } from 'vitest';
import { nextStatus, toldOf } from '../../step/index.ts';
import { MEASURE_STATUSES, type MeasureStatus } from '../measure-status.ts';
import { MEASURE_STEPS, type MeasureParty, type MeasureStepName } from './measure-steps.ts';

const PARTIES: readonly MeasureParty[] = ['owner', 'handler'];
const BOTH = ['owner', 'handler'];

/** Written by hand: every step, every status. What is not here is refused. */
const OPEN: Readonly<Record<MeasureStepName, Partial<Record<MeasureStatus, readonly [string[], MeasureStatus]>>>> = {
  start: { planned: [BOTH, 'started'] },
  putBack: { started: [BOTH, 'planned'] },
  finish: { planned: [BOTH, 'done'], started: [BOTH, 'done'] },
  reopen: { done: [['owner'], 'planned'] },
  change: { planned: [['handler'], 'planned'], started: [['handler'], 'started'] },
  drop: { planned: [['handler'], 'dropped'], started: [['handler'], 'dropped'] },
};

describe('MEASURE_STEPS', () => {
  it.each(
    MEASURE_STEPS.names.flatMap((step) =>
      MEASURE_STATUSES.codes.flatMap((from) => PARTIES.map((by) => [step, from, by] as const)),
    ),
  )('%s of what is %s by its %s is as the hand-written table says', (step, from, by) => {
    const [parties, to] = OPEN[step][from] ?? [[], null];
    const take = () => nextStatus(MEASURE_STEPS, { step, from, by, text: 'Den kom ikke.' });
    if (to !== null && parties.includes(by)) expect(take()).toBe(to);
    else expect(take).toThrow(expect.objectContaining({ name: 'DomainError', code: 'action_not_allowed' }));
  });

  it.each(['change', 'drop'] as const)('refuses to %s one without a reason', (step) => {
    expect(() => nextStatus(MEASURE_STEPS, { step, from: 'planned', by: 'handler', text: ' ' })).toThrow(
      expect.objectContaining({ code: 'reason_required' }),
    );
  });

  it('tells the handler what its owner has done, and the owner what the handler decides', () => {
    expect(toldOf(MEASURE_STEPS, { step: 'start', from: 'planned', by: 'owner' })).toEqual(['handler']);
    expect(toldOf(MEASURE_STEPS, { step: 'start', from: 'planned', by: 'handler' })).toEqual([]);
    expect(toldOf(MEASURE_STEPS, { step: 'putBack', from: 'started', by: 'owner' })).toEqual(['handler']);
    expect(toldOf(MEASURE_STEPS, { step: 'finish', from: 'planned', by: 'owner' })).toEqual(['handler']);
    expect(toldOf(MEASURE_STEPS, { step: 'finish', from: 'planned', by: 'handler' })).toEqual([]);
    expect(toldOf(MEASURE_STEPS, { step: 'reopen', from: 'done', by: 'owner' })).toEqual(['handler']);
    expect(toldOf(MEASURE_STEPS, { step: 'drop', from: 'started', by: 'handler' })).toEqual(['owner']);
  });
});
