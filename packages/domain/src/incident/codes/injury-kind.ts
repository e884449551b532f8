import { type CodeOf, defineCodeTable } from '../../locale/index.ts';

/** What kind of injury, in plain words. Health data. */
export const INJURY_KINDS = defineCodeTable('incident.injuryKinds', '2020-01-01', {
  bruise: { label: 'blåmerke eller hevelse' },
  wound: { label: 'sår' },
  bite_wound: { label: 'bittsår' },
  sprain: { label: 'forstuing eller strekk' },
  fracture: { label: 'brudd' },
  concussion: { label: 'hjernerystelse' },
  burn: { label: 'brannskade' },
  shock: { label: 'sjokk etter aggresjon' },
  other: { label: 'annen skade' },
});

/** Code of a kind of injury. */
export type InjuryKind = CodeOf<typeof INJURY_KINDS>;
