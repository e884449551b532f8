import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What kind of injury, in plain words. Health data. */
export const INJURY_KINDS = defineCodeTable('2020-01-01', {
  bruise: { label: label('blåmerke eller hevelse', 'blåmerke eller hovning', 'bruise or swelling') },
  wound: { label: label('sår', 'sår', 'wound') },
  bite_wound: { label: label('bittsår', 'bitesår', 'bite wound') },
  sprain: { label: label('forstuing eller strekk', 'forstuing eller strekk', 'sprain or strain') },
  fracture: { label: label('brudd', 'brot', 'fracture') },
  concussion: { label: label('hjernerystelse', 'hjernerysting', 'concussion') },
  burn: { label: label('brannskade', 'brannskade', 'burn') },
  shock: { label: label('sjokk etter aggresjon', 'sjokk etter aggresjon', 'shock after aggression') },
  other: { label: label('annen skade', 'annan skade', 'other injury') },
});

/** Code of a kind of injury. */
export type InjuryKind = CodeOf<typeof INJURY_KINDS>;
