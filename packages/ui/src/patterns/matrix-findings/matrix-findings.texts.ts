import type { Severity } from '@vern/risk-matrix';

/** The words around what the linter says; its own sentences come in the same languages. */
export interface MatrixFindingsTexts {
  readonly heading: string;
  /** "3 ting villeder, 2 bør vurderes, 1 til orientering". */
  readonly summary: (count: Readonly<Record<Severity, number>>) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly where: string;
  readonly whatToDo: string;
  /** Opens the further findings of the same kind. */
  readonly more: (count: number) => string;
  readonly show: string;
  readonly none: string;
  readonly level: string;
  readonly likelihood: string;
  readonly whole: string;
}

const NB: MatrixFindingsTexts = {
  heading: 'Hva kontrollen sier',
  summary: ({ error, warning, info }) => `${error} villeder, ${warning} bør vurderes, ${info} til orientering`,
  severity: { error: 'Villeder', warning: 'Bør vurderes', info: 'Til orientering' },
  where: 'Hvor',
  whatToDo: 'Hva du kan gjøre',
  more: (count) => `${count} til av samme slag`,
  show: 'Vis i matrisen',
  none: 'Kontrollen har ingenting å si på matrisen.',
  level: 'nivået',
  likelihood: 'sannsynlighetsskalaen',
  whole: 'hele matrisen',
};

const NN: MatrixFindingsTexts = {
  heading: 'Kva kontrollen seier',
  summary: ({ error, warning, info }) => `${error} villeier, ${warning} bør vurderast, ${info} til orientering`,
  severity: { error: 'Villeier', warning: 'Bør vurderast', info: 'Til orientering' },
  where: 'Kvar',
  whatToDo: 'Kva du kan gjere',
  more: (count) => `${count} til av same slag`,
  show: 'Vis i matrisa',
  none: 'Kontrollen har ingenting å seie på matrisa.',
  level: 'nivået',
  likelihood: 'sannsynsskalaen',
  whole: 'heile matrisa',
};

const EN: MatrixFindingsTexts = {
  heading: 'What the check says',
  summary: ({ error, warning, info }) => `${error} misleading, ${warning} to consider, ${info} for information`,
  severity: { error: 'Misleads', warning: 'Consider', info: 'For information' },
  where: 'Where',
  whatToDo: 'What you can do',
  more: (count) => `${count} more of the same kind`,
  show: 'Show in the matrix',
  none: 'The check has nothing to say about the matrix.',
  level: 'the level',
  likelihood: 'the likelihood scale',
  whole: 'the whole matrix',
};

/** The words in Vern's languages; an app may bring its own. */
export const MATRIX_FINDINGS_TEXTS = { nb: NB, nn: NN, en: EN } as const;
