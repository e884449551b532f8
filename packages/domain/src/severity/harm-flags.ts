import type { HarmRule, HarmRules } from './harm-rules.ts';

/** The two harms of the programme's main goal. Two flags, never one: the goal names injury *and* strain. */
export type HarmFlags = {
  /** Somebody had visible marks or worse. */
  readonly physicalInjury: boolean;
  /** Somebody was frightened or worse. */
  readonly psychologicalStrain: boolean;
  /** Every affected person has answered both questions: without it a `false` means "not known". */
  readonly isComplete: boolean;
};

/** What was said of the harm to one person: codes of the theme's own lists. */
export type SaidHarm = {
  readonly physicalInjury?: string | undefined;
  readonly psychologicalImpact?: string | undefined;
};

/** The harm of an event: the worst over its persons, body and mind apart. What is not known is no harm and no "none". */
export function harmFlags(affected: readonly SaidHarm[], harms: HarmRules): HarmFlags {
  return {
    physicalInjury: affected.some((each) => isFlagged(harms.physicalInjury, each.physicalInjury)),
    psychologicalStrain: affected.some((each) => isFlagged(harms.psychologicalImpact, each.psychologicalImpact)),
    isComplete:
      affected.length > 0 &&
      affected.every((each) => isKnown(each.physicalInjury) && isKnown(each.psychologicalImpact)),
  };
}

function isFlagged({ unflagged }: HarmRule, answer: string | undefined): boolean {
  return isKnown(answer) && !unflagged.includes(answer);
}

function isKnown(answer: string | undefined): answer is string {
  return answer !== undefined && answer !== 'unknown';
}
