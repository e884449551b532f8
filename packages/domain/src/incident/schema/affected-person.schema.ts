import { z } from 'zod';
import { schemasOf, TOLD_OF_HEALTH, TOLD_OF_PERSON } from '../shape/index.ts';

const { absence, ...asked } = schemasOf(TOLD_OF_PERSON);
const { consentShareMedical, ...health } = schemasOf(TOLD_OF_HEALTH);

/** Every field about one affected employee, without the defaults. */
export const affectedPersonFields = z.strictObject({
  /** The employee; null is the reporter themself. */
  personId: z.uuid().nullable(),
  ...asked,
  consentShareMedical,
  ...z.strictObject({ absence, ...health }).partial().shape,
});

/** What the event did to one employee, and what that employee needs. */
export const affectedPersonSchema = affectedPersonFields.extend({
  personId: affectedPersonFields.shape.personId.default(null),
  consentShareMedical: consentShareMedical.default(false),
});

/** One affected employee, as reported. */
export type AffectedPerson = z.infer<typeof affectedPersonSchema>;
