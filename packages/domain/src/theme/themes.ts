import type { RiskTheme } from './risk-theme.ts';
import type { Theme } from './theme.ts';
import { VIOLENCE } from './violence/index.ts';

/** Everything a report can be about. */
export const THEMES = { violence_and_threats: VIOLENCE } as const satisfies Readonly<Record<RiskTheme, Theme>>;
