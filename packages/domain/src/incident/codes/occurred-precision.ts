import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** How exactly the time is known. An unknown time is an answer, not a missing one. */
export const OCCURRED_PRECISIONS = defineCodeTable('2020-01-01', {
  exact_time: { label: label('på klokkeslettet', 'på klokkeslettet', 'at the exact time') },
  about_time: { label: label('omtrent', 'omtrent', 'about that time') },
  day_only: { label: label('bare dagen', 'berre dagen', 'the day only') },
});

/** Code of a precision. */
export type OccurredPrecision = CodeOf<typeof OCCURRED_PRECISIONS>;
