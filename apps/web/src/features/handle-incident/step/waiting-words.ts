import type { TextAreas } from '@vern/i18n';
import type { CaseView } from '../../../server/answers.ts';

/**
 * What to say to those who wait, by who handles the case: of a report about a leader it is the leader at the level
 * above, and the leader it concerns does not see it; else it may be somebody the leader gave it to.
 */
export function waitingWords(
  { aboutLeader, delegate }: Pick<CaseView, 'aboutLeader' | 'delegate'>,
  { waits }: Pick<TextAreas['case'], 'waits'>,
) {
  if (aboutLeader) return waits.next_level_leader;
  return waits[delegate ? 'delegate' : 'unit_leader'];
}
