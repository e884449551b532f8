import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Where on the body. Health data: stored apart and shown under the rules of consent. */
export const INJURED_BODY_PARTS = defineCodeTable('2020-01-01', {
  head: { label: label('hode', 'hovud', 'head') },
  face: { label: label('ansikt', 'ansikt', 'face') },
  eye: { label: label('øye', 'auge', 'eye') },
  teeth: { label: label('tenner', 'tenner', 'teeth') },
  neck: { label: label('hals eller nakke', 'hals eller nakke', 'neck') },
  back: { label: label('rygg', 'rygg', 'back') },
  chest: { label: label('bryst', 'bryst', 'chest') },
  abdomen: { label: label('mage eller underliv', 'mage eller underliv', 'abdomen') },
  shoulder_arm: { label: label('skulder eller arm', 'skulder eller arm', 'shoulder or arm') },
  hand_finger: { label: label('hånd eller finger', 'hand eller finger', 'hand or finger') },
  hip_leg: { label: label('hofte eller bein', 'hofte eller bein', 'hip or leg') },
  knee: { label: label('kne', 'kne', 'knee') },
  foot_toe: { label: label('fot eller tå', 'fot eller tå', 'foot or toe') },
  other: { label: label('et annet sted', 'ein annan stad', 'elsewhere') },
});

/** Code of a part of the body. */
export type InjuredBodyPart = CodeOf<typeof INJURED_BODY_PARTS>;
