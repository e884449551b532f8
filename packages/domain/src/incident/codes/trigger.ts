import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What seemed to set it off. A guess by the one who was there; may stay empty. */
export const TRIGGERS = defineCodeTable('2020-01-01', {
  demand_or_limit: { label: label('krav eller grense', 'krav eller grense', 'demand or limit') },
  transition: { label: label('overgang', 'overgang', 'transition') },
  peer_conflict: { label: label('konflikt med andre barn', 'konflikt med andre barn', 'conflict with other children') },
  object_taken: {
    label: label('noe ble tatt fra den andre', 'noko vart teke frå den andre', 'something was taken away'),
  },
  noise_crowding: { label: label('støy eller trengsel', 'støy eller trengsel', 'noise or crowding') },
  hunger_fatigue: { label: label('sult eller tretthet', 'svolt eller trøyttleik', 'hunger or tiredness') },
  adult_changed: { label: label('bytte av voksen', 'byte av vaksen', 'change of adult') },
  plan_unclear: { label: label('uklar plan', 'uklar plan', 'unclear plan') },
  provoked: { label: label('provosert', 'provosert', 'provoked') },
  unknown: { label: label('vet ikke', 'veit ikkje', 'not known') },
});

/** Code of a trigger. */
export type Trigger = CodeOf<typeof TRIGGERS>;
