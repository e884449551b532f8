import { z } from 'zod';

/** Names a report and the version of it that the person looked at. */
export const onIncident = z.strictObject({
  incidentId: z.uuid(),
  /** Another version by now means that somebody was faster. */
  version: z.int().min(1),
});
