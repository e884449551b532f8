import { z } from 'zod';
import { ABSENCES } from '../codes/absence.ts';
import { CONTACT_WISHES } from '../codes/contact-wish.ts';
import { INJURED_BODY_PARTS } from '../codes/injured-body-part.ts';
import { INJURY_KINDS } from '../codes/injury-kind.ts';
import { PHYSICAL_INJURIES } from '../codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from '../codes/psychological-impact.ts';
import { codeSchema, codesSchema } from './fields.ts';

/** Every field about one affected employee, without the defaults. */
export const affectedPersonFields = z.strictObject({
  /** The employee; null is the reporter themself. */
  personId: z.uuid().nullable(),
  /** What it did to the body. */
  physicalInjury: codeSchema(PHYSICAL_INJURIES),
  /** What it did to the mind. */
  psychologicalImpact: codeSchema(PSYCHOLOGICAL_IMPACTS),
  /** Absence, as far as it is known. */
  absence: codeSchema(ABSENCES).optional(),
  /** First aid was given. */
  firstAidGiven: z.boolean().optional(),
  /** A doctor was seen. */
  sawDoctor: z.boolean().optional(),
  /** Health data, stored apart. */
  injuredBodyParts: codesSchema(INJURED_BODY_PARTS).optional(),
  /** Health data, stored apart. */
  injuryKind: codeSchema(INJURY_KINDS).optional(),
  /** When the employee wants to talk with somebody. */
  wantsContact: codeSchema(CONTACT_WISHES),
  /** Medical details may be read by those the injury register is open to (AML § 5-1). No answer is no. */
  consentShareMedical: z.boolean(),
});

/** What the event did to one employee, and what that employee needs. */
export const affectedPersonSchema = affectedPersonFields.extend({
  personId: affectedPersonFields.shape.personId.default(null),
  consentShareMedical: affectedPersonFields.shape.consentShareMedical.default(false),
});

/** One affected employee, as reported. */
export type AffectedPerson = z.infer<typeof affectedPersonSchema>;
