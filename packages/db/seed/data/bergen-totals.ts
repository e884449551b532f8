import { readFileSync } from 'node:fs';
import { parseYearlyTotals } from '../../src/comparison/parse-yearly-totals.ts';

const CSV = readFileSync(new URL('./bergen-yearly-reports.csv', import.meta.url), 'utf8');

/** The public totals, read as they are imported: Fjordvik's level and growth follow them. */
export const BERGEN_TOTALS = parseYearlyTotals(CSV).totals;
