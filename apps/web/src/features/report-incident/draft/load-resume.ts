import { fetchPart } from '@vern/recovery';

/** What takes up a report from another device: fetched when there is one. */
export async function loadResume() {
  return (await fetchPart(() => import('./resume-draft.ts'))).resumeDraft;
}
