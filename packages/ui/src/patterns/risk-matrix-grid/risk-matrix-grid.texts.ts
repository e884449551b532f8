/** The words a matrix needs besides its own: its labels speak for themselves. */
export interface RiskMatrixGridTexts {
  readonly likelihood: string;
  /** Heads the columns; the dimension's own name follows: "Konsekvens: Fysisk skade". */
  readonly consequence: string;
  readonly levels: string;
  readonly hazards: string;
  /** What a level is besides its name, such as "nivå 4 av 4". */
  readonly levelOf: (number: number, of: number) => string;
  /** Hazards in a cell, for one who hears the matrix: "2 farer: Utagering, Biting". */
  readonly hazardsHere: (names: readonly string[]) => string;
  /** A hazard that reaches from one cell to another: "fra «Sjelden × Moderat» til «Ofte × Alvorlig»". */
  readonly reaches: (from: string, to: string) => string;
}

const NB: RiskMatrixGridTexts = {
  likelihood: 'Sannsynlighet',
  consequence: 'Konsekvens',
  levels: 'Nivåer',
  hazards: 'Farer i matrisen',
  levelOf: (number, of) => `nivå ${number} av ${of}`,
  hazardsHere: (names) => `${names.length} ${names.length === 1 ? 'fare' : 'farer'}: ${names.join(', ')}`,
  reaches: (from, to) => `fra «${from}» til «${to}»`,
};

const NN: RiskMatrixGridTexts = {
  likelihood: 'Sannsyn',
  consequence: 'Konsekvens',
  levels: 'Nivå',
  hazards: 'Farar i matrisa',
  levelOf: (number, of) => `nivå ${number} av ${of}`,
  hazardsHere: (names) => `${names.length} ${names.length === 1 ? 'fare' : 'farar'}: ${names.join(', ')}`,
  reaches: (from, to) => `frå «${from}» til «${to}»`,
};

const EN: RiskMatrixGridTexts = {
  likelihood: 'Likelihood',
  consequence: 'Consequence',
  levels: 'Levels',
  hazards: 'Hazards in the matrix',
  levelOf: (number, of) => `level ${number} of ${of}`,
  hazardsHere: (names) => `${names.length} ${names.length === 1 ? 'hazard' : 'hazards'}: ${names.join(', ')}`,
  reaches: (from, to) => `from ‘${from}’ to ‘${to}’`,
};

/** The grid's words in Vern's languages; an app may bring its own. */
export const RISK_MATRIX_GRID_TEXTS = { nb: NB, nn: NN, en: EN } as const;
