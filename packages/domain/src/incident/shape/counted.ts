import { PROGRESS } from './progress.ts';
import { SETTLED } from './settled.ts';
import { TOLD, TOLD_PLACE } from './told.ts';

/** The facts that say in which cell of the counts a report is. */
export const COUNTED = {
  unitId: TOLD_PLACE.unitId,
  occurredOn: TOLD.occurredOn,
  severity: PROGRESS.severity,
  physicalHarm: SETTLED.physicalHarm,
  psychologicalStrain: SETTLED.psychologicalStrain,
} as const;
