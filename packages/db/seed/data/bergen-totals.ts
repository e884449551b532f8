import { readFileSync } from 'node:fs';
import { parseYearlyTotals } from '../../src/comparison/parse-yearly-totals.ts';

/** The file of public totals, as it is imported. */
export const BERGEN_CSV = readFileSync(new URL('./bergen-yearly-reports.csv', import.meta.url), 'utf8');

/** The same, read: Fjordvik's level and growth follow it. */
export const BERGEN_TOTALS = parseYearlyTotals(BERGEN_CSV).totals;
