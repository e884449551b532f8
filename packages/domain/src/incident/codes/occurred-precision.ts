import { type CodeOf, defineCodeTable } from '../../locale/index.ts';

/** How exactly the time is known. An unknown time is an answer, not a missing one. */
export const OCCURRED_PRECISIONS = defineCodeTable('incident.occurredPrecisions', '2020-01-01', {
  exact_time: { label: 'på klokkeslettet' },
  about_time: { label: 'omtrent' },
  day_only: { label: 'bare dagen' },
});

/** Code of a precision. */
export type OccurredPrecision = CodeOf<typeof OCCURRED_PRECISIONS>;
