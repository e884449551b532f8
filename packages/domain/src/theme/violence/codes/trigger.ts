import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** What seemed to set it off. A guess by the one who was there; may stay empty. */
export const TRIGGERS = defineCodeTable('incident.triggers', '2020-01-01', {
  demand_or_limit: { label: 'krav eller grense' },
  transition: { label: 'overgang' },
  peer_conflict: { label: 'konflikt med andre barn' },
  object_taken: { label: 'noe ble tatt fra den andre' },
  noise_crowding: { label: 'støy eller trengsel' },
  hunger_fatigue: { label: 'sult eller tretthet' },
  adult_changed: { label: 'bytte av voksen' },
  plan_unclear: { label: 'uklar plan' },
  provoked: { label: 'provosert' },
  unknown: { label: 'vet ikke' },
});

/** Code of a trigger. */
export type Trigger = CodeOf<typeof TRIGGERS>;
