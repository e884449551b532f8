import { atAnyLevel, workingDays } from './deadline.ts';
import type { DutyRule } from './duty-rule.ts';

const text = { kind: 'legal_text' } as const;
const ofEvent = { per: 'event', level: 'event', lawSays: null } as const;

/**
 * What the pupil or child is owed, and what follows when staff intervened physically. The system tells of it and never judges whether
 * the law's conditions were met. What is only advice or a duty to prevent has no date and no row.
 */
export const PUPIL_RULES = {
  'R-201': {
    ...ofEvent,
    who: 'handler',
    when: [
      ['at_school', 'child_maybe_violated'],
      ['at_kindergarten', 'child_maybe_violated'],
    ],
    deadlines: null,
    lawSays: '«snarest» (elevens egen sak)',
    cites: [
      { id: 'oppl-12-4-2', when: 'at_school' },
      { id: 'bhl-42-2-owner', when: 'at_kindergarten' },
      { id: 'bhl-42-2-responsible', when: 'at_kindergarten' },
    ],
    confirmation: 'confirmed',
  },
  'R-301': {
    ...ofEvent,
    who: 'handler',
    when: [['pupil_held']],
    deadlines: null,
    cites: [{ id: 'oppl-13-4-1-abc' }, { id: 'oppl-13-4-1-abcd' }],
    confirmation: 'confirmed',
    doubt: 'The wording before 1 August 2025 is not confirmed.',
  },
  'R-303': {
    ...ofEvent,
    who: 'employee',
    when: [['pupil_held']],
    deadlines: atAnyLevel(workingDays(0, { ...text, from: 'occurred' })),
    lawSays: '«skal melde frå»',
    cites: [{ id: 'oppl-13-5-1' }],
    confirmation: 'number_ours',
  },
  'R-304': {
    ...ofEvent,
    who: 'handler',
    when: [['pupil_held']],
    deadlines: atAnyLevel(workingDays(2, { ...text, from: 'received' })),
    lawSays: '«skal dokumentere»',
    cites: [{ id: 'oppl-13-5-2' }],
    confirmation: 'number_ours',
  },
  'R-307': {
    ...ofEvent,
    who: 'handler',
    when: [['child_held']],
    deadlines: null,
    cites: [{ id: 'strl-17' }, { id: 'strl-18' }],
    confirmation: 'confirmed',
    doubt: 'No section on using force was found in the Kindergarten Act as it read in August 2026.',
  },
  'R-309': {
    ...ofEvent,
    who: 'handler',
    when: [['pupil_held']],
    deadlines: atAnyLevel(workingDays(0, { ...text, from: 'received' })),
    lawSays: '«skal melde frå»',
    cites: [{ id: 'oppl-13-5-1' }],
    confirmation: 'number_ours',
  },
  'R-310': {
    ...ofEvent,
    who: 'handler',
    when: [
      ['pupil_held', 'same_pupil_again'],
      ['pupil_held', 'very_serious_intervention'],
    ],
    deadlines: atAnyLevel(workingDays(1, { ...text, from: 'received' })),
    lawSays: '«skal … melde frå»',
    cites: [{ id: 'oppl-13-5-1' }],
    confirmation: 'number_ours',
  },
} as const satisfies Readonly<Record<string, DutyRule>>;
