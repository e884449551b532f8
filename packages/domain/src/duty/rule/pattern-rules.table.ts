import { atAnyLevel, workingDays } from './deadline.ts';
import type { DutyRule } from './duty-rule.ts';

const design = { kind: 'design', from: 'received' } as const;
const plain = { level: 'event', lawSays: null, cites: [], confirmation: 'ours' } as const;

/** What follows from a pattern: events of one series, and many minor events with one employee. */
export const PATTERN_RULES = {
  'R-401': {
    ...plain,
    per: 'event',
    who: 'handler',
    when: [['often']],
    deadlines: atAnyLevel(workingDays(5, { ...design, calendar: 'unit' })),
  },
  'R-402': {
    ...plain,
    per: 'event',
    who: 'handler',
    when: [['seriously_again']],
    deadlines: atAnyLevel(workingDays(5, { ...design, calendar: 'unit' })),
  },
  'R-403': {
    ...plain,
    per: 'person',
    who: 'employee',
    when: [['many_minor']],
    deadlines: atAnyLevel(workingDays(0, design)),
  },
  'R-404': {
    ...plain,
    per: 'person',
    who: 'handler',
    when: [['many_minor', 'wants_leader_to_know']],
    deadlines: atAnyLevel(workingDays(2, design)),
  },
} as const satisfies Readonly<Record<string, DutyRule>>;
