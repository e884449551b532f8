import { STANDING_DUTIES, STANDING_DUTY_IDS, STANDING_DUTY_LABELS, type StandingDutyId } from '@vern/domain/duty';
import { CITATIONS } from '@vern/domain/law';
import { words } from '../codes/en/duty.ts';
import { periodInWords } from './rule-section.ts';

/** The duties that no event starts, as a table. */
export function standingTable(): string {
  return ['| Rule | | How often | Source | How sure |', '|---|---|---|---|---|', ...STANDING_DUTY_IDS.map(row)].join(
    '\n',
  );
}

function row(id: StandingDutyId): string {
  const { cites, time, confirmation } = STANDING_DUTIES[id];
  const what = `${words.standingDuties[id]}<br>*${STANDING_DUTY_LABELS.entries[id].label}*`;
  const sources = cites.map((cited) => {
    const { text, isConfirmed, ...period } = CITATIONS[cited];
    return `${text}${isConfirmed ? '' : ' (**not confirmed**)'}: ${periodInWords(period).replace('events ', '')}`;
  });
  return `| ${[id, what, words.standingTimes[time], sources.join('<br>'), words.confirmations[confirmation]].join(' | ')} |`;
}
