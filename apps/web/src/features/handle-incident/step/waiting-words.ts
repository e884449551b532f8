import type { TextAreas } from '@vern/i18n';
import type { CaseView } from '../../../server/answers.ts';

/**
 * What to say to those who wait, by who handles the case: of a report about a leader it is the leader at the level
 * above, and the leader it concerns does not see it.
 */
export function waitingWords(
  { aboutLeader }: Pick<CaseView, 'aboutLeader'>,
  { waits }: Pick<TextAreas['case'], 'waits'>,
) {
  return waits[aboutLeader ? 'next_level_leader' : 'unit_leader'];
}
