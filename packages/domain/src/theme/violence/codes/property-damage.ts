import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** Whose things were damaged. */
export const PROPERTY_DAMAGES = defineCodeTable('incident.propertyDamages', '2020-01-01', {
  none: { label: 'ingenting skadet' },
  employer: { label: 'arbeidsgivers eiendom' },
  personal: { label: 'ansattes egne ting' },
  both: { label: 'begge deler' },
});

/** Code of a damage to property. */
export type PropertyDamage = CodeOf<typeof PROPERTY_DAMAGES>;
