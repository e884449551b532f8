import { z } from 'zod';
import { THEMES, type Theme } from '../../theme/index.ts';
import { schemasOf, TOLD_OF_HEALTH, toldOfPersonBy } from '../shape/index.ts';

const { consentShareMedical, ...health } = schemasOf(TOLD_OF_HEALTH);

/** Every field about one affected employee that a theme asks for, without the defaults. */
export function personFieldsOf<const T extends Theme>(theme: T) {
  const { absence, ...asked } = schemasOf(toldOfPersonBy(theme));
  return z.strictObject({
    /** The employee; null is the reporter themself. */
    personId: z.uuid().nullable(),
    ...asked,
    consentShareMedical,
    ...z.strictObject({ absence, ...health }).partial().shape,
  });
}

/** What the event did to one employee, and what that employee needs. */
export function personSchemaOf<const T extends Theme>(theme: T) {
  return personFieldsOf(theme).extend({
    personId: z.uuid().nullable().default(null),
    consentShareMedical: consentShareMedical.default(false),
  });
}

/** By the theme that ships. */
export const affectedPersonSchema = personSchemaOf(THEMES.violence_and_threats);

/** One affected employee, as reported. */
export type AffectedPerson = z.infer<typeof affectedPersonSchema>;
