import { z } from 'zod';
import { ABSENCES } from '../codes/absence.ts';
import { CONTACT_WISHES } from '../codes/contact-wish.ts';
import { INJURED_BODY_PARTS } from '../codes/injured-body-part.ts';
import { INJURY_KINDS } from '../codes/injury-kind.ts';
import { PHYSICAL_INJURIES } from '../codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from '../codes/psychological-impact.ts';
import { code, codeOrNull, codes, flag, plain } from './field.ts';

const yesOrNo = plain('flag', z.boolean().nullable(), 'inside');

/** What is told of one affected employee and stands with the event: body, mind and what they need. */
export const TOLD_OF_PERSON = {
  physicalInjury: code(PHYSICAL_INJURIES, 'case'),
  psychologicalImpact: code(PSYCHOLOGICAL_IMPACTS, 'case'),
  /** As far as it is known. */
  absence: code(ABSENCES, 'case'),
  wantsContact: code(CONTACT_WISHES, 'case'),
} as const;

/** Health data about one affected employee, kept apart under rules of its own. */
export const TOLD_OF_HEALTH = {
  injuredBodyParts: codes(INJURED_BODY_PARTS, 'inside'),
  injuryKind: codeOrNull(INJURY_KINDS, 'inside'),
  firstAidGiven: yesOrNo,
  sawDoctor: yesOrNo,
  /** Medical details may be read by those the injury register is open to (AML § 5-1). No answer is no. */
  consentShareMedical: flag('inside'),
} as const;

/** What stands where nothing was said: nothing is known, and nothing is allowed. */
export const UNTOLD = {
  absence: 'unknown',
  injuredBodyParts: [],
  injuryKind: null,
  firstAidGiven: null,
  sawDoctor: null,
  consentShareMedical: false,
} as const;
