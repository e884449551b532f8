import type { ConsequenceDimension, LikelihoodScale, LocalisedText, ScaleClass } from '../define/matrix-definition.ts';
import { inThree } from './texts.ts';

/** Scales that are published without every cell of their matrix: a start for an own one, no matrix. */
export interface PublishedScales {
  readonly source: string;
  readonly likelihood: LikelihoodScale;
  readonly consequence: ConsequenceDimension | null;
}

/** Municipal emergency planning in the Lister region, 4 × 4; its top level starts at the product 12. */
export const LISTER_SCALES: PublishedScales = {
  source: 'Lister-samarbeidet, risiko-matrise (lister.no)',
  likelihood: likelihood([
    ['unlikely', inThree('Lite sannsynlig', 'Lite sannsynleg', 'Unlikely'), 0, 0.02],
    ['likely', inThree('Sannsynlig', 'Sannsynleg', 'Likely'), 0.02, 0.1],
    ['quite_likely', inThree('Meget sannsynlig', 'Mykje sannsynleg', 'Quite likely'), 0.1, 1],
    ['very_likely', inThree('Svært sannsynlig', 'Svært sannsynleg', 'Very likely'), 1, Infinity],
  ]),
  consequence: consequence([
    [
      'harmless',
      inThree('Lite farlig', 'Lite farleg', 'Little danger'),
      inThree('Ingen personskade', 'Ingen personskade', 'No injury'),
    ],
    [
      'dangerous',
      inThree('Farlig', 'Farleg', 'Dangerous'),
      inThree('Skader, ikke livstruende', 'Skadar, ikkje livstrugande', 'Injuries, not life-threatening'),
    ],
    ['critical', inThree('Kritisk', 'Kritisk', 'Critical'), inThree('Livstruende', 'Livstrugande', 'Life-threatening')],
    [
      'disastrous',
      inThree('Katastrofal', 'Katastrofal', 'Disastrous'),
      inThree('Tap av flere liv', 'Tap av fleire liv', 'Loss of several lives'),
    ],
  ]),
};

/** A general template for safe-job analysis, 5 × 5; the colours of its cells are not published in text. */
export const SAFE_JOB_SCALES: PublishedScales = {
  source: 'sikkerjobbanalyse.com',
  likelihood: likelihood([
    ['very_unlikely', inThree('Svært usannsynlig', 'Svært usannsynleg', 'Very unlikely'), 0, 0.1],
    ['unlikely', inThree('Usannsynlig', 'Usannsynleg', 'Unlikely'), 0.1, 0.2],
    ['likely', inThree('Sannsynlig', 'Sannsynleg', 'Likely'), 0.2, 1],
    ['quite_likely', inThree('Meget sannsynlig', 'Mykje sannsynleg', 'Quite likely'), 1, 12],
    ['very_likely', inThree('Svært sannsynlig', 'Svært sannsynleg', 'Very likely'), 12, Infinity],
  ]),
  consequence: consequence([
    [
      'harmless',
      inThree('Ikke farlig', 'Ikkje farleg', 'Not dangerous'),
      inThree(
        'Ingen fysiske eller psykiske skader',
        'Ingen fysiske eller psykiske skadar',
        'No physical or mental injury',
      ),
    ],
    [
      'some_danger',
      inThree('En viss fare', 'Ein viss fare', 'Some danger'),
      inThree('Mindre skader', 'Mindre skadar', 'Minor injuries'),
    ],
    [
      'dangerous',
      inThree('Farlig', 'Farleg', 'Dangerous'),
      inThree(
        'Alvorlige skader uten varig mén',
        'Alvorlege skadar utan varig mein',
        'Serious injuries without lasting harm',
      ),
    ],
    [
      'critical',
      inThree('Kritisk', 'Kritisk', 'Critical'),
      inThree(
        'Alvorlige skader med varig mén',
        'Alvorlege skadar med varig mein',
        'Serious injuries with lasting harm',
      ),
    ],
    ['very_critical', inThree('Meget kritisk', 'Mykje kritisk', 'Very critical'), inThree('Død', 'Død', 'Death')],
  ]),
};

/** DSB's likelihood classes for municipal analyses (2014). All violence at school falls into the top one. */
export const DSB_LIKELIHOOD: PublishedScales = {
  source: 'DSB, veileder til helhetlig risiko- og sårbarhetsanalyse i kommunen (2014)',
  likelihood: likelihood([
    ['a', inThree('A', 'A', 'A'), 0, 0.001],
    ['b', inThree('B', 'B', 'B'), 0.001, 0.01],
    ['c', inThree('C', 'C', 'C'), 0.01, 0.02],
    ['d', inThree('D', 'D', 'D'), 0.02, 0.1],
    ['e', inThree('E', 'E', 'E'), 0.1, Infinity],
  ]),
  consequence: null,
};

type LikelihoodRow = readonly [code: string, label: LocalisedText, from: number, to: number];

function likelihood(rows: readonly LikelihoodRow[]): LikelihoodScale {
  return {
    unit: 'events_per_unit_year',
    classes: rows.map(([code, label, from, to]) => ({ code, label, anchor: { from, to } })),
  };
}

function consequence(rows: readonly (readonly [string, LocalisedText, LocalisedText])[]): ConsequenceDimension {
  const classes = rows.map(([code, label, description]): ScaleClass => ({ code, label, description }));
  return { code: 'consequence', label: inThree('Konsekvens', 'Konsekvens', 'Consequence'), classes };
}
