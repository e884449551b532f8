import { fetchPart } from '@vern/recovery';

/** The last look at a report. It is fetched while one answers the first questions, so that those come sooner. */
export async function loadReview() {
  const { ReviewStep } = await fetchPart(() => import('./steps/review-step.tsx'));
  return { default: ReviewStep };
}
