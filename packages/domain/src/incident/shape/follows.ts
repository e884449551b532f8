import { PROGRESS } from './progress.ts';
import { SETTLED } from './settled.ts';

/** What follows for a report from what it did to its people, whenever that becomes known. A wish is no such thing. */
export const FOLLOWS = {
  severityFloor: SETTLED.severityFloor,
  severity: PROGRESS.severity,
  physicalHarm: SETTLED.physicalHarm,
  psychologicalStrain: SETTLED.psychologicalStrain,
} as const;
