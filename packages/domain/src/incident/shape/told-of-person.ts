import { z } from 'zod';
import type { CodeOf, CodeTable } from '../../locale/index.ts';
import { THEMES, type Theme } from '../../theme/index.ts';
import { ABSENCES } from '../../theme/violence/index.ts';
import { CONTACT_WISHES } from '../codes/contact-wish.ts';
import { INJURED_BODY_PARTS } from '../codes/injured-body-part.ts';
import { INJURY_KINDS } from '../codes/injury-kind.ts';
import { code, codeOrNull, codes, flag, plain } from './field.ts';

const yesOrNo = plain('flag', z.boolean().nullable(), 'inside');

/** What is told of one affected employee by a theme and stands with the event: body, mind and what they need. */
export function toldOfPersonBy<const T extends Pick<Theme, 'harms'>>({ harms }: T) {
  type Harms = T['harms'];
  const body = harms.physicalInjury.codes as unknown as CodeTable<CodeOf<Harms['physicalInjury']['codes']>>;
  const mind = harms.psychologicalImpact.codes as unknown as CodeTable<CodeOf<Harms['psychologicalImpact']['codes']>>;
  return {
    physicalInjury: code(body, 'case'),
    psychologicalImpact: code(mind, 'case'),
    /** As far as it is known. */
    absence: code(ABSENCES, 'case'),
    wantsContact: code(CONTACT_WISHES, 'case'),
  } as const;
}

/** By the theme that ships. */
export const TOLD_OF_PERSON = toldOfPersonBy(THEMES.violence_and_threats);

/** Health data about one affected employee, kept apart under rules of its own. */
export const TOLD_OF_HEALTH = {
  injuredBodyParts: codes(INJURED_BODY_PARTS, 'inside'),
  injuryKind: codeOrNull(INJURY_KINDS, 'inside'),
  firstAidGiven: yesOrNo,
  sawDoctor: yesOrNo,
  /** Medical details may be read by those the injury register is open to (AML § 5-1). No answer is no. */
  consentShareMedical: flag('inside'),
} as const;

const { wantsContact: _wish, ...harm } = TOLD_OF_PERSON;

/** What is learned of an affected employee after the report, by the person or by those who handle it. A wish is no such thing. */
export const CONSEQUENCES = { ...harm, ...TOLD_OF_HEALTH } as const;

/** What stands where nothing was said: nothing is known, and nothing is allowed. */
export const UNTOLD = {
  absence: 'unknown',
  injuredBodyParts: [],
  injuryKind: null,
  firstAidGiven: null,
  sawDoctor: null,
  consentShareMedical: false,
} as const;
