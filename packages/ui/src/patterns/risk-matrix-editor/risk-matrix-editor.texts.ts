/** The editor's words. */
export interface RiskMatrixEditorTexts {
  readonly undo: string;
  readonly redo: string;
  /** Heads the choice of level: "Nivå for «Ofte × Alvorlig»". */
  readonly levelFor: (cell: string) => string;
  readonly chooseCell: string;
  readonly keyHint: (levels: number) => string;
  readonly likelihoodSteps: string;
  /** "Trinn for Fysisk skade". */
  readonly stepsOf: (dimension: string) => string;
  readonly step: (number: number) => string;
  readonly stepMissing: string;
  readonly addLikelihood: string;
  readonly addConsequence: string;
  readonly remove: (step: string) => string;
  /** Said aloud when cells are pointed out by a finding. */
  readonly shown: string;
}

const NB: RiskMatrixEditorTexts = {
  undo: 'Angre',
  redo: 'Gjør om',
  levelFor: (cell) => `Nivå for «${cell}»`,
  chooseCell: 'Velg en celle i matrisen for å endre nivået.',
  keyHint: (levels) => `Med tastaturet: piltaster flytter, 1–${levels} setter nivået.`,
  likelihoodSteps: 'Trinn for sannsynlighet',
  stepsOf: (dimension) => `Trinn for ${dimension.toLowerCase()}`,
  step: (number) => `Trinn ${number}`,
  stepMissing: 'Skriv hva trinnet heter.',
  addLikelihood: 'Legg til et trinn for sannsynlighet',
  addConsequence: 'Legg til et trinn for konsekvens',
  remove: (step) => `Fjern «${step}»`,
  shown: 'vist av kontrollen',
};

const NN: RiskMatrixEditorTexts = {
  undo: 'Angre',
  redo: 'Gjer om',
  levelFor: (cell) => `Nivå for «${cell}»`,
  chooseCell: 'Vel ei celle i matrisa for å endre nivået.',
  keyHint: (levels) => `Med tastaturet: piltastar flyttar, 1–${levels} set nivået.`,
  likelihoodSteps: 'Trinn for sannsyn',
  stepsOf: (dimension) => `Trinn for ${dimension.toLowerCase()}`,
  step: (number) => `Trinn ${number}`,
  stepMissing: 'Skriv kva trinnet heiter.',
  addLikelihood: 'Legg til eit trinn for sannsyn',
  addConsequence: 'Legg til eit trinn for konsekvens',
  remove: (step) => `Fjern «${step}»`,
  shown: 'vist av kontrollen',
};

const EN: RiskMatrixEditorTexts = {
  undo: 'Undo',
  redo: 'Redo',
  levelFor: (cell) => `Level for ‘${cell}’`,
  chooseCell: 'Choose a cell in the matrix to change its level.',
  keyHint: (levels) => `With the keyboard: arrows move, 1–${levels} sets the level.`,
  likelihoodSteps: 'Steps of likelihood',
  stepsOf: (dimension) => `Steps of ${dimension.toLowerCase()}`,
  step: (number) => `Step ${number}`,
  stepMissing: 'Write what the step is called.',
  addLikelihood: 'Add a step of likelihood',
  addConsequence: 'Add a step of consequence',
  remove: (step) => `Remove ‘${step}’`,
  shown: 'pointed out by the check',
};

/** The editor's words in Vern's languages; an app may bring its own. */
export const RISK_MATRIX_EDITOR_TEXTS = { nb: NB, nn: NN, en: EN } as const;
