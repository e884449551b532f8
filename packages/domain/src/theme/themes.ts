import type { Theme } from './theme.ts';
import { VIOLENCE } from './violence/index.ts';

/**
 * Everything a report can be about. Violence and threats ships complete; another theme (indoor climate, ergonomics, workload)
 * is one more row here, its own room beside it, and texts. A theme is never taken out: reports are kept that were made with it.
 */
export const THEMES = { violence_and_threats: VIOLENCE } as const satisfies Readonly<Record<string, Theme>>;

/** Code of a theme. */
export type RiskTheme = keyof typeof THEMES;
