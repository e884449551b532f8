import type { CodeTable } from '../../locale/index.ts';
import { PHYSICAL_INJURIES } from '../codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from '../codes/psychological-impact.ts';

/** What something can do to body or mind. `unknown` is what nobody knows yet: neither harm nor none. */
export type HarmRule = {
  readonly codes: CodeTable;
  /** Nothing that the documentation is preserved for, nor anything that makes another answer worse. */
  readonly unhurt: readonly string[];
  /** Does not set the flag that the figures go by. */
  readonly unflagged: readonly string[];
};

/** Harm to body and mind, as a theme asks for it. */
export type HarmRules = Readonly<Record<'physicalInjury' | 'psychologicalImpact', HarmRule>>;

/** Of violence and threats: pain is an injury, since a concussion shows no marks on the day, and no flag by itself. */
export const VIOLENCE_HARMS = {
  physicalInjury: { codes: PHYSICAL_INJURIES, unhurt: ['none'], unflagged: ['none', 'pain'] },
  psychologicalImpact: {
    codes: PSYCHOLOGICAL_IMPACTS,
    unhurt: ['none', 'uncomfortable'],
    unflagged: ['none', 'uncomfortable'],
  },
} as const satisfies HarmRules;
