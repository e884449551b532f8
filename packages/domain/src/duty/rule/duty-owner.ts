import { defineLabels } from '../../locale/index.ts';

/** Whose duty something is, before anybody is away: see `responsiblesOn`. */
export const DUTY_OWNERS = defineLabels('duty.owners', {
  handler: 'den som behandler saken',
  superior: 'lederen til den som behandler saken',
  employee: 'den ansatte selv',
  hr_adviser: 'HR- og HMS-rådgiveren',
  safety_rep: 'verneombudet',
  work_env_committee_member: 'arbeidsmiljøutvalget',
});

/** Key of an owner. */
export type DutyOwner = keyof typeof DUTY_OWNERS.entries;
