import { type CodeOf, defineCodeTable } from '../locale/index.ts';

/**
 * What a report can be about. Violence and threats ships complete; another theme (indoor climate, ergonomics, workload)
 * is one more row here, its table in `THEMES`, and texts.
 */
export const RISK_THEMES = defineCodeTable('theme.riskThemes', '2020-01-01', {
  violence_and_threats: { label: 'vold og trusler' },
});

/** Code of a theme. */
export type RiskTheme = CodeOf<typeof RISK_THEMES>;
