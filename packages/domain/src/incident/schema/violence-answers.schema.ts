import { z } from 'zod';
import { ADULTS_PRESENT } from '../codes/adults-present.ts';
import { AGE_BANDS } from '../codes/age-band.ts';
import { CONTRIBUTING_FACTORS } from '../codes/contributing-factor.ts';
import { IMMEDIATE_ACTIONS } from '../codes/immediate-action.ts';
import { OBJECTS_OR_WEAPONS } from '../codes/object-or-weapon.ts';
import { PROPERTY_DAMAGES } from '../codes/property-damage.ts';
import { SITUATIONS } from '../codes/situation.ts';
import { THREAT_LEVELS } from '../codes/threat-level.ts';
import { TRIGGERS } from '../codes/trigger.ts';
import { codeSchema, codesSchema } from './fields.ts';

/** The answers to `VIOLENCE_QUESTION_SET`, version 1, typed by hand; a test holds the two together. */
export const violenceAnswersSchema = z.strictObject({
  /** How concrete the threat was. */
  threatLevel: codeSchema(THREAT_LEVELS).optional(),
  /** What was used. */
  objectOrWeapon: codeSchema(OBJECTS_OR_WEAPONS).optional(),
  /** Rough age. */
  ageBand: codeSchema(AGE_BANDS).optional(),
  /** Whose things were damaged. */
  propertyDamage: codeSchema(PROPERTY_DAMAGES).optional(),
  /** What was going on. */
  situation: codeSchema(SITUATIONS).optional(),
  /** Lone work, a factor of forskrift om utførelse av arbeid § 3A-2. */
  aloneWithPupil: z.boolean().optional(),
  /** Other adults. */
  adultsPresent: codeSchema(ADULTS_PRESENT).optional(),
  /** How many staff saw it; a number and no names. */
  staffWitnesses: z.int().min(0).max(50).optional(),
  /** What was done at once. */
  immediateActions: codesSchema(IMMEDIATE_ACTIONS).optional(),
  /** Somebody intervened physically; the record of it is kept elsewhere (opplæringslova § 13-5). */
  physicalInterventionUsed: z.boolean().optional(),
  /** What seemed to set it off. */
  triggers: codesSchema(TRIGGERS).optional(),
  /** What in the working environment played a part; the leader's to answer. */
  contributingFactors: codesSchema(CONTRIBUTING_FACTORS).optional(),
});

/** The theme answers of a report about violence or threats. */
export type ViolenceAnswers = z.infer<typeof violenceAnswersSchema>;
