import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/**
 * What it did to the body, mildest first. SSB and STAMI tell visible marks from none; so does this list. `unknown` is
 * for whoever reports what happened to a colleague; it is no injury and no "none".
 */
export const PHYSICAL_INJURIES = defineCodeTable('2020-01-01', {
  none: { label: label('ingen skade', 'ingen skade', 'no injury'), severityFloor: 1 },
  pain: { label: label('vondt, men ingen merker', 'vondt, men ingen merke', 'pain, but no marks'), severityFloor: 2 },
  visible_marks: { label: label('synlige merker', 'synlege merke', 'visible marks'), severityFloor: 2 },
  needs_first_aid: { label: label('trengte førstehjelp', 'trong førstehjelp', 'needed first aid'), severityFloor: 3 },
  needs_doctor: {
    label: label('trengte lege eller legevakt', 'trong lege eller legevakt', 'needed a doctor'),
    severityFloor: 3,
  },
  needs_hospital: { label: label('trengte sykehus', 'trong sjukehus', 'needed hospital care'), severityFloor: 3 },
  unknown: { label: label('vet ikke', 'veit ikkje', 'do not know'), severityFloor: 1, validFrom: '2026-11-29' },
});

/** Code of an injury to the body. */
export type PhysicalInjury = CodeOf<typeof PHYSICAL_INJURIES>;
