import { describe, expect, it } from 'vitest';
import { defineCodeTable } from '../locale/index.ts';
import { defineSteps } from './define-steps.ts';
import { lifecycleSection } from './lifecycle-section.ts';
import { nextStatus } from './next-status.ts';
import type { StepRow } from './step-row.ts';
import { stepRules } from './step-rules.ts';
import { stepsOn } from './steps-on.ts';
import { toldOf } from './told-of.ts';
import { stepsFrom, transitionOf } from './transition-of.ts';
import { unmetNeed } from './unmet-need.ts';

type Door = { readonly isLocked: boolean };
type Row = StepRow<'open' | 'shut', 'guest' | 'host'>;

const STATUSES = defineCodeTable('door.statuses', '2026-01-01', {
  open: { label: 'Åpen' },
  shut: { label: 'Lukket' },
});

const NEEDS = {
  unlocked: { holds: ({ isLocked }: Door) => !isLocked, refusal: 'input_invalid' },
  weekday: { holds: (_: Door, day: string) => day < '2026-01-17' },
} as const;

const NOUN = { noun: 'door', statuses: STATUSES, parties: ['guest', 'host'], needs: NEEDS } as const;

const PLAIN = { from: ['open'], to: 'shut', by: ['host'], tells: [] } as const;
const row: Row = PLAIN;

const DOOR = defineSteps(NOUN, {
  shut: { from: ['open'], to: 'shut', by: ['guest', 'host'], tells: { guest: ['host'] }, news: 'door.shut' },
  open: { from: ['shut'], to: 'open', by: ['host'], needs: ['unlocked', 'weekday'], tells: [], record: 'door.open' },
  knock: {
    from: ['open', 'shut'],
    to: 'same',
    by: ['guest'],
    needs: ['text'],
    tells: ['host'],
    except: { open: { by: ['guest', 'host'], tells: [] } },
    news: 'door.knock',
  },
});

const FAULTS: readonly [string, Readonly<Record<string, Row>>][] = [
  ['is not in camelCase', { shut_it: row }],
  ['starts nowhere', { shut: { ...row, from: [] } }],
  ['is nobody’s', { shut: { ...row, by: [] } }],
  ['excepts shut', { shut: { ...row, except: { shut: { by: ['host'], tells: [] } } } }],
  ['needs a key', { shut: { ...row, needs: ['a key'] } }],
  ['is called nothing', { shut: { ...row, tells: ['guest'] } }],
  ['is called nothing', { shut: { ...row, tells: { host: ['guest'] } } }],
  ['is called nothing', { shut: { ...row, except: { open: { by: ['host'], tells: ['guest'] } } } }],
];

describe('defineSteps', () => {
  it.each(FAULTS)('refuses a step that %s', (fault, rows) => {
    // The table refuses by itself what the compiler refuses.
    const define = () => defineSteps(NOUN, rows as Record<string, Row & { readonly needs?: [] }>);
    expect(define).toThrow(RangeError);
    expect(define).toThrow(fault);
  });

  it('keeps the order of its rows', () => expect(DOOR.names).toEqual(['shut', 'open', 'knock']));
});

describe('stepsOn', () => {
  it('gives the steps of one part, or of the whole, in the table’s order', () => {
    const table = defineSteps(NOUN, { shut: PLAIN, oil: { ...PLAIN, part: 'hinge' }, open: PLAIN });
    expect(stepsOn(table, null)).toEqual(['shut', 'open']);
    expect(stepsOn(table, 'hinge')).toEqual(['oil']);
  });
});

describe('a table of steps', () => {
  it('says where a step leads, and stays where it is when it says so', () => {
    expect(transitionOf(DOOR, 'shut', 'open')).toEqual({ to: 'shut', by: ['guest', 'host'] });
    expect(transitionOf(DOOR, 'shut', 'shut')).toBeUndefined();
    expect(nextStatus(DOOR, { step: 'knock', from: 'shut', by: 'guest', text: 'Hei' })).toBe('shut');
    expect(stepsFrom(DOOR, 'shut')).toEqual(['open', 'knock']);
  });

  it('makes exceptions of a status for who may and who is told', () => {
    expect(transitionOf(DOOR, 'knock', 'open')?.by).toEqual(['guest', 'host']);
    expect(transitionOf(DOOR, 'knock', 'shut')?.by).toEqual(['guest']);
    expect(toldOf(DOOR, { step: 'knock', from: 'shut', by: 'guest' })).toEqual(['host']);
    expect(toldOf(DOOR, { step: 'knock', from: 'open', by: 'guest' })).toEqual([]);
  });

  it('tells by who did it, where that is said', () => {
    expect(toldOf(DOOR, { step: 'shut', from: 'open', by: 'guest' })).toEqual(['host']);
    expect(toldOf(DOOR, { step: 'shut', from: 'open', by: 'host' })).toEqual([]);
  });

  it('names the first need that does not hold, of the thing and the day', () => {
    const ask = (isLocked: boolean, day: string) => unmetNeed(DOOR, 'open', { subject: { isLocked }, day });
    expect(ask(false, '2026-01-16')).toBeUndefined();
    expect(ask(true, '2026-01-18')).toBe(NEEDS.unlocked);
    expect(ask(false, '2026-01-18')).toBe(NEEDS.weekday);
    // Words are no fact of the thing.
    expect(unmetNeed(DOOR, 'knock', { subject: { isLocked: true }, day: '2026-01-16' })).toBeUndefined();
  });

  it('makes rules of the parties, those of an exception too', () => {
    const is = (party: 'guest' | 'host') => (actor: { personId: string }) =>
      actor.personId === party ? { relation: party } : undefined;
    const rules = stepRules(DOOR, { guest: is('guest'), host: is('host') });
    const may = (personId: string) => {
      const actor = { personId, municipalityId: 'm', assignments: [] };
      return DOOR.names.filter((step) => rules[step](actor, undefined, '2026-01-15') !== undefined);
    };
    expect(may('guest')).toEqual(['shut', 'knock']);
    expect(may('host')).toEqual(['shut', 'open', 'knock']);
    expect(may('passer-by')).toEqual([]);
  });

  it('is drawn and listed', () => {
    const page = lifecycleSection(DOOR, {
      statuses: { open: 'Open', shut: 'Shut' },
      steps: { shut: 'Shut it', open: 'Open it', knock: 'Knock' },
    });
    expect(page).toContain('  open: Open\n  shut: Shut\n');
    expect(page).toContain('  open --> shut: shut\n  shut --> open: open\n');
    expect(page).toContain('| open | Shut it (`shut`) | guest, host | – | shut | host (by guest); – (by host) |');
    expect(page).toContain('| shut | Open it (`open`) | host | unlocked, weekday | open | – |');
    expect(page).toContain('| shut | Knock (`knock`) | guest | text | shut | host |');
  });
});
