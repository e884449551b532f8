import { PROGRESS } from './progress.ts';
import { SETTLED } from './settled.ts';
import { TOLD_OF_PERSON } from './told-of-person.ts';

/** What follows for a report from what it did to its people, whenever that becomes known. */
export const FOLLOWS = {
  severityFloor: SETTLED.severityFloor,
  severity: PROGRESS.severity,
  physicalHarm: SETTLED.physicalHarm,
  psychologicalStrain: SETTLED.psychologicalStrain,
  wantsContact: TOLD_OF_PERSON.wantsContact,
} as const;
