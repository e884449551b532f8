import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Whose things were damaged. */
export const PROPERTY_DAMAGES = defineCodeTable('2020-01-01', {
  none: { label: label('ingenting skadet', 'ingenting skadd', 'nothing damaged') },
  employer: { label: label('arbeidsgivers eiendom', 'eigedomen til arbeidsgivaren', 'the employer’s property') },
  personal: { label: label('ansattes egne ting', 'tinga til dei tilsette', 'personal belongings') },
  both: { label: label('begge deler', 'begge delar', 'both') },
});

/** Code of a damage to property. */
export type PropertyDamage = CodeOf<typeof PROPERTY_DAMAGES>;
