import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/**
 * What a report can be about. Violence and threats ships complete; another theme (indoor climate, ergonomics, workload)
 * is one more row here and one question set.
 */
export const RISK_THEMES = defineCodeTable('2020-01-01', {
  violence_and_threats: { label: label('vold og trusler', 'vald og truslar', 'violence and threats') },
});

/** Code of a theme. */
export type RiskTheme = CodeOf<typeof RISK_THEMES>;
