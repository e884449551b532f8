import { fetchPart } from '@vern/recovery';

/** The last look at a report, and what comes after it: fetched while one answers the first questions, so that those come first. */
export function loadReview() {
  return fetchPart(() => import('./last-parts.ts'));
}
