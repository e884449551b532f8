/** One text in several languages: language tag (`nb`, `nn`, `en`) to text. */
export type LocalisedText = Readonly<Record<string, string>>;

/** What a class means in numbers: the half-open interval `[from, to)`; `to` may be `Infinity`. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** One step of a scale. Steps are listed from the lowest. */
export interface ScaleClass {
  readonly code: string;
  readonly label: LocalisedText;
  /** What a person should think of when choosing this step. */
  readonly description?: LocalisedText;
  /** Events per unit-year (likelihood) or value on the dimension's own scale (consequence). */
  readonly anchor?: Anchor;
}

/** What a likelihood is counted in. Classes of different units cannot be compared. */
export const LIKELIHOOD_UNITS = ['events_per_unit_year', 'events_per_100_fte_years'] as const;
export type LikelihoodUnit = (typeof LIKELIHOOD_UNITS)[number];

/** How often something happens, lowest class first. */
export interface LikelihoodScale {
  readonly unit: LikelihoodUnit;
  readonly classes: readonly ScaleClass[];
}

/** How grave it is in one respect (injury, strain, absence …), lowest class first. */
export interface ConsequenceDimension {
  readonly code: string;
  readonly label: LocalisedText;
  /** What the anchors count, for instance days of absence. Needed only where there are anchors. */
  readonly valueUnit?: string;
  readonly classes: readonly ScaleClass[];
}

/** Fillings that tell the levels apart without colour (WCAG 1.4.1). */
export const LEVEL_PATTERNS = ['none', 'dots', 'diagonal', 'crosshatch', 'horizontal', 'vertical'] as const;
export type LevelPattern = (typeof LEVEL_PATTERNS)[number];

/** The three answers to "can we live with this?" of ISO 31000 practice; the middle one is ALARP. */
export const ACCEPTANCE_RULES = ['acceptable', 'reduce_if_reasonable', 'not_acceptable'] as const;
export type AcceptanceRule = (typeof ACCEPTANCE_RULES)[number];

/** Who may accept a level and what must happen before they do. */
export interface Acceptance {
  readonly rule: AcceptanceRule;
  readonly acceptedBy: LocalisedText;
  readonly action: LocalisedText;
  /** Days within which a measure must be in place; `null` = no deadline. */
  readonly deadlineDays: number | null;
  /** Steps above the unit at which it is decided; 0 = the unit itself. */
  readonly decisionLevel: number;
}

/** One risk level (band). Levels are listed from the lowest. */
export interface Level {
  readonly code: string;
  readonly label: LocalisedText;
  /** Any CSS colour without transparency (`#00ff00`, `gold`, `oklch(…)`). Never the only carrier: the label and the pattern say the same. */
  readonly colour: string;
  readonly pattern: LevelPattern;
  readonly acceptance: Acceptance;
}

/**
 * How several consequences of one hazard become one level. Only the worst counts: classes are
 * ordinal, so a mean or a sum of them has no meaning (method A2).
 */
export const AGGREGATION_RULES = ['max'] as const;
export type AggregationRule = (typeof AGGREGATION_RULES)[number];

/** Where the cells come from: drawn one by one, or read off a product of class numbers. */
export const CELL_ORIGINS = ['drawn', 'product_score'] as const;
export type CellOrigin = (typeof CELL_ORIGINS)[number];

/** Everything that makes a matrix, as a person writes it down. `defineMatrix` checks it. */
export interface MatrixDefinition {
  readonly id: string;
  /** An assessment stores the version it was made with. */
  readonly version: string;
  /** Every text must exist in each of these. */
  readonly languages: readonly string[];
  readonly title: LocalisedText;
  /** Where the matrix is published. */
  readonly source?: string;
  readonly likelihood: LikelihoodScale;
  readonly dimensions: readonly ConsequenceDimension[];
  readonly aggregation: AggregationRule;
  readonly levels: readonly Level[];
  /** `cells[i][j]` = code of the level at likelihood class i, consequence class j, lowest first. */
  readonly cells: readonly (readonly string[])[];
  readonly cellOrigin?: CellOrigin;
}
