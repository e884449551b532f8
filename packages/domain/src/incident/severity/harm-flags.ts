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

/** The harm of an event: the worst over its persons, body and mind apart. */
export function harmFlags(affected: readonly PersonHarm[]): HarmFlags {
  return {
    physicalInjury: affected.some(({ physicalInjury: injury }) => injury && injury !== 'none' && injury !== 'pain'),
    psychologicalStrain: affected.some(
      ({ psychologicalImpact: impact }) => impact && impact !== 'none' && impact !== 'uncomfortable',
    ),
    isComplete:
      affected.length > 0 &&
      affected.every((each) => each.physicalInjury !== undefined && each.psychologicalImpact !== undefined),
  };
}
