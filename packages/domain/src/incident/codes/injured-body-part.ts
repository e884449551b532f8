import { type CodeOf, defineCodeTable } from '../../locale/index.ts';

/** Where on the body. Health data: stored apart and shown under the rules of consent. */
export const INJURED_BODY_PARTS = defineCodeTable('incident.injuredBodyParts', '2020-01-01', {
  head: { label: 'hode' },
  face: { label: 'ansikt' },
  eye: { label: 'øye' },
  teeth: { label: 'tenner' },
  neck: { label: 'hals eller nakke' },
  back: { label: 'rygg' },
  chest: { label: 'bryst' },
  abdomen: { label: 'mage eller underliv' },
  shoulder_arm: { label: 'skulder eller arm' },
  hand_finger: { label: 'hånd eller finger' },
  hip_leg: { label: 'hofte eller bein' },
  knee: { label: 'kne' },
  foot_toe: { label: 'fot eller tå' },
  other: { label: 'et annet sted' },
});

/** Code of a part of the body. */
export type InjuredBodyPart = CodeOf<typeof INJURED_BODY_PARTS>;
