import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** What the person who did it is to the affected employee: a role, never an identity. */
export const PERPETRATOR_ROLES = defineCodeTable('incident.perpetratorRoles', '2020-01-01', {
  pupil: { label: 'elev' },
  child: { label: 'barn i barnehagen' },
  guardian: { label: 'foresatt' },
  other_relative: { label: 'annen i familien' },
  colleague: { label: 'kollega' },
  leader: { label: 'leder' },
  former_pupil: { label: 'tidligere elev' },
  outsider: { label: 'utenforstående' },
  unknown: { label: 'vet ikke' },
});

/** Code of a role. `leader` sends the report past the unit leader to the next level up. */
export type PerpetratorRole = CodeOf<typeof PERPETRATOR_ROLES>;
