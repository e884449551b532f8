import type { PhysicalInjury } from '../codes/physical-injury.ts';
import type { PsychologicalImpact } from '../codes/psychological-impact.ts';
import type { PersonHarm } from './severity-floor.ts';

/** The two harms of the programme's main goal. Two flags, never one: the goal names injury *and* strain. */
export type HarmFlags = {
  /** Somebody had visible marks or worse. */
  readonly physicalInjury: boolean;
  /** Somebody was frightened or worse. */
  readonly psychologicalStrain: boolean;
  /** Every affected person has answered both questions: without it a `false` means "not known". */
  readonly isComplete: boolean;
};

/** The harm of an event: the worst over its persons, body and mind apart. What is not known is no harm and no "none". */
export function harmFlags(affected: readonly PersonHarm[]): HarmFlags {
  return {
    physicalInjury: affected.some(({ physicalInjury }) => isKnown(physicalInjury) && !NO_INJURY.has(physicalInjury)),
    psychologicalStrain: affected.some(
      ({ psychologicalImpact }) => isKnown(psychologicalImpact) && !NO_STRAIN.has(psychologicalImpact),
    ),
    isComplete:
      affected.length > 0 &&
      affected.every((each) => isKnown(each.physicalInjury) && isKnown(each.psychologicalImpact)),
  };
}

const NO_INJURY: ReadonlySet<string> = new Set<PhysicalInjury>(['none', 'pain']);
const NO_STRAIN: ReadonlySet<string> = new Set<PsychologicalImpact>(['none', 'uncomfortable']);

function isKnown(answer: string | undefined): answer is string {
  return answer !== undefined && answer !== 'unknown';
}
