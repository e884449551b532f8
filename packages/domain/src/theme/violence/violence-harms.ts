import type { HarmRules } from '../../severity/index.ts';
import { PHYSICAL_INJURIES } from './codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from './codes/psychological-impact.ts';

/** What violence and threats does: pain is an injury, since a concussion shows no marks on the day, and no flag by itself. */
export const VIOLENCE_HARMS = {
  physicalInjury: { codes: PHYSICAL_INJURIES, unhurt: ['none'], unflagged: ['none', 'pain'] },
  psychologicalImpact: {
    codes: PSYCHOLOGICAL_IMPACTS,
    unhurt: ['none', 'uncomfortable'],
    unflagged: ['none', 'uncomfortable'],
  },
} as const satisfies HarmRules;
