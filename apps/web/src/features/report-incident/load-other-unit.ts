import { fetchPart } from '@vern/recovery';

/** The search among all units, for the few who were somewhere else than where they work. */
export async function loadOtherUnit() {
  const { OtherUnit } = await fetchPart(() => import('./steps/other-unit.tsx'));
  return { default: OtherUnit };
}
