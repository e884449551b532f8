import { CLOCK_STARTS, CONDITIONS, CONFIRMATIONS, DUTY_OWNERS, STANDING_TIMES, TIME_UNITS } from '@vern/domain/duty';
import type { Labelled } from '@vern/domain/locale';
import { words as english } from '../codes/en/duty.ts';
import { words as nynorsk } from '../codes/nn/duty.ts';

/** What the screens say beside a duty, in each language: these words are the law's readers' to check too. */
export function wordsTable(): string {
  return [
    '| English | bokmål | nynorsk |',
    '|---|---|---|',
    ...rows(CONDITIONS, 'conditions'),
    ...rows(CLOCK_STARTS, 'clockStarts'),
    ...rows(TIME_UNITS, 'timeUnits'),
    ...rows(DUTY_OWNERS, 'owners'),
    ...rows(CONFIRMATIONS, 'confirmations'),
    ...rows(STANDING_TIMES, 'standingTimes'),
  ].join('\n');
}

function rows<Set extends keyof typeof english>({ entries }: Labelled, set: Set): readonly string[] {
  const [en, nn]: readonly Readonly<Record<string, string>>[] = [english[set], nynorsk[set]];
  return Object.entries(entries).map(([key, { label }]) => `| ${en![key]} | ${label} | ${nn![key]} |`);
}
