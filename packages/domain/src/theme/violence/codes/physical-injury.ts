import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/**
 * What it did to the body, mildest first. SSB and STAMI tell visible marks from none; so does this list. `unknown` is
 * for whoever reports what happened to a colleague; it is no injury and no "none".
 */
export const PHYSICAL_INJURIES = defineCodeTable('incident.physicalInjuries', '2020-01-01', {
  none: { label: 'ingen skade', severityFloor: 1 },
  pain: { label: 'vondt, men ingen merker', severityFloor: 2 },
  visible_marks: { label: 'synlige merker', severityFloor: 2 },
  needs_first_aid: { label: 'trengte førstehjelp', severityFloor: 3 },
  needs_doctor: {
    label: 'trengte lege eller legevakt',
    severityFloor: 3,
  },
  needs_hospital: { label: 'trengte sykehus', severityFloor: 3 },
  unknown: { label: 'vet ikke', severityFloor: 1, validFrom: '2026-11-29' },
});

/** Code of an injury to the body. */
export type PhysicalInjury = CodeOf<typeof PHYSICAL_INJURIES>;
