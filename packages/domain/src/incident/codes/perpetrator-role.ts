import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What the person who did it is to the affected employee: a role, never an identity. */
export const PERPETRATOR_ROLES = defineCodeTable('2020-01-01', {
  pupil: { label: label('elev', 'elev', 'pupil') },
  child: { label: label('barn i barnehagen', 'barn i barnehagen', 'child in kindergarten') },
  guardian: { label: label('foresatt', 'føresett', 'parent or carer') },
  other_relative: { label: label('annen i familien', 'annan i familien', 'other relative') },
  colleague: { label: label('kollega', 'kollega', 'colleague') },
  leader: { label: label('leder', 'leiar', 'manager') },
  former_pupil: { label: label('tidligere elev', 'tidlegare elev', 'former pupil') },
  outsider: { label: label('utenforstående', 'utanforståande', 'somebody from outside') },
  unknown: { label: label('vet ikke', 'veit ikkje', 'not known') },
});

/** Code of a role. `leader` sends the report past the unit leader to the next level up. */
export type PerpetratorRole = CodeOf<typeof PERPETRATOR_ROLES>;
