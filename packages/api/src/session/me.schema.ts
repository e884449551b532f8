import { ROLES } from '@vern/domain/access';
import { LOCALES } from '@vern/domain/locale';
import { codeSchema } from '@vern/domain/schema';
import { z } from 'zod';

const place = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  unitKind: z.string().nullable(),
  phones: z.array(z.strictObject({ label: z.string(), number: z.string() })),
});

/** Where one works, with the departments or teams that are open today; most places have none. */
const workPlace = place.extend({ departments: z.array(z.strictObject({ id: z.uuid(), name: z.string() })) });

/** Who is signed in, where they work and what they handle. */
export const meSchema = z.strictObject({
  personId: z.uuid(),
  name: z.string(),
  locale: z.enum(LOCALES),
  municipalityName: z.string(),
  roles: z.array(
    z.strictObject({ role: codeSchema(ROLES), nodeId: z.uuid(), nodeName: z.string(), isDeputy: z.boolean() }),
  ),
  workPlaces: z.array(workPlace),
  handles: z.array(place),
  /** Whether one was given a report to follow up. Its lists are asked for by one's own id in the place of a place's. */
  isGiven: z.boolean(),
  /** Units whose reports one follows without handling them. */
  follows: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
  /** Which pages of the console will open, and what one sees figures of by a role there; null for whoever has none. */
  console: z
    .strictObject({
      figures: z.boolean(),
      people: z.boolean(),
      figurePlaces: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
    })
    .nullable(),
});
