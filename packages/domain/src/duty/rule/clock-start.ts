import { defineLabels } from '../../locale/index.ts';

/** When a clock starts: what is said beside a date, so that whoever reads it can count for themselves. */
export const CLOCK_STARTS = defineLabels('duty.clockStarts', {
  occurred: 'det skjedde',
  received: 'meldingen kom inn',
  absence_start: 'fraværet begynte',
  injury_known: 'arbeidsgiveren fikk vite om skaden',
  serious_injury_known: 'arbeidsgiveren fikk vite at skaden var alvorlig',
  danger_notice_given: 'verneombudet meldte fra om faren',
  work_stopped: 'verneombudet stanset arbeidet',
});

/** Key of a start. */
export type ClockStart = keyof typeof CLOCK_STARTS.entries;
