import { type Locale, label, labelOf } from '../locale/index.ts';
import { AGE_BANDS, type AgeBand } from './codes/age-band.ts';
import { SITUATIONS, type Situation } from './codes/situation.ts';

/**
 * Reports of the same situation at one unit. It answers "again?" without saying who: a running number and codes, and no
 * field that a pupil's name, initials or case number could be written in.
 */
export type IncidentSeries = {
  readonly id: string;
  readonly unitId: string;
  /** Counts from 1 within the unit. */
  readonly number: number;
  readonly ageBand: AgeBand | null;
  readonly situation: Situation | null;
};

const SERIES = label('Serie', 'Serie', 'Series');

/** The name on the screen: "Serie 7 – 1.–4. trinn, friminutt". */
export function seriesLabel(series: Pick<IncidentSeries, 'number' | 'ageBand' | 'situation'>, locale: Locale): string {
  const { number, ageBand, situation } = series;
  const about = [ageBand && labelOf(AGE_BANDS, ageBand, locale), situation && labelOf(SITUATIONS, situation, locale)];
  const words = about.filter(Boolean).join(', ');
  return `${SERIES[locale]} ${number}${words && ` – ${words}`}`;
}
