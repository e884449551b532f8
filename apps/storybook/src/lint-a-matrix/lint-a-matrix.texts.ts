import type { StartingMatrix } from './starting-matrices.ts';

export interface LintAMatrixTexts {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly startFrom: string;
  readonly starts: Readonly<Record<StartingMatrix, string>>;
  readonly paste: string;
  readonly pasteHint: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly yours: string;
  readonly dimension: string;
  readonly nearest: string;
  readonly nearestExplained: (changed: number, of: number) => string;
  readonly changed: string;
  readonly shown: string;
  readonly worstAboveLowest: string;
  readonly worstHint: string;
  readonly complies: string;
  readonly noneExists: string;
  readonly notChecked: string;
  readonly copyable: string;
  readonly what: string;
  readonly whatText: string;
}

const NB: LintAMatrixTexts = {
  language: 'Språk',
  title: 'Kontroller en risikomatrise',
  lead: 'Lim inn matrisen din, og se hva den gjør med risikoene dere vurderer. Ingenting sendes noe sted.',
  startFrom: 'Start med',
  starts: { violence: 'Vold og trusler, 5 × 5', cox: 'Cox, 3 × 3', broken: 'En matrise med feil' },
  paste: 'Matrisen som JSON',
  pasteHint: 'Formen står i @vern/risk-matrix/schema.json. Start med en av matrisene over, og endre den.',
  emptyTitle: 'Ingen matrise ennå',
  empty: 'Lim inn en matrise, eller velg en å starte med. Da står matrisen, funnene og den nærmeste som holder, her.',
  yours: 'Din matrise',
  dimension: 'Konsekvens som vises',
  nearest: 'Den nærmeste matrisen som holder',
  nearestExplained: (changed, of) =>
    `${changed} av ${of} celler er endret. De har et merke i hjørnet. Ingen matrise med færre endringer holder på de samme skalaene.`,
  changed: 'endret',
  shown: 'vist av kontrollen',
  worstAboveLowest: 'Aldri det laveste nivået for den verste konsekvensen',
  worstHint: 'Tar vanligvis flere endringer.',
  complies: 'Matrisen holder alt: Nivåene vender aldri opp ned på rekkefølgen mellom to farer.',
  noneExists: 'Ingen matrise med disse nivåene holder på disse skalaene. Del skalaene på en annen måte.',
  notChecked: 'Skalaene har ikke tall, så vi kan ikke si hvilke farer som er verst. Bare rekkefølgen er kontrollert.',
  copyable: 'Vis den nærmeste matrisen som tekst du kan kopiere',
  what: 'Hva vil det si at en matrise holder?',
  whatText:
    'At den ikke villeder: En fare på høyeste nivå er alltid verre enn en på laveste, en liten endring i vurderingen hopper ikke fra laveste til høyeste nivå, og farer som er like store, får samme nivå. En matrise som ikke holder, kan brukes, men nivåene alene må ikke avgjøre hva dere tar først.',
};

const NN: LintAMatrixTexts = {
  language: 'Språk',
  title: 'Kontroller ei risikomatrise',
  lead: 'Lim inn matrisa di, og sjå kva ho gjer med risikoane de vurderer. Ingenting blir sendt nokon stad.',
  startFrom: 'Start med',
  starts: { violence: 'Vald og truslar, 5 × 5', cox: 'Cox, 3 × 3', broken: 'Ei matrise med feil' },
  paste: 'Matrisa som JSON',
  pasteHint: 'Forma står i @vern/risk-matrix/schema.json. Start med ei av matrisene over, og endre ho.',
  emptyTitle: 'Inga matrise enno',
  empty: 'Lim inn ei matrise, eller vel ei å starte med. Då står matrisa, funna og den næraste som held, her.',
  yours: 'Matrisa di',
  dimension: 'Konsekvens som er vist',
  nearest: 'Den næraste matrisa som held',
  nearestExplained: (changed, of) =>
    `${changed} av ${of} celler er endra. Dei har eit merke i hjørnet. Inga matrise med færre endringar held på dei same skalaene.`,
  changed: 'endra',
  shown: 'vist av kontrollen',
  worstAboveLowest: 'Aldri det lågaste nivået for den verste konsekvensen',
  worstHint: 'Tek vanlegvis fleire endringar.',
  complies: 'Matrisa held alt: Nivåa snur aldri rekkjefølgja mellom to farar.',
  noneExists: 'Inga matrise med desse nivåa held på desse skalaene. Del skalaene på ein annan måte.',
  notChecked: 'Skalaene har ikkje tal, så vi kan ikkje seie kva farar som er verst. Berre rekkjefølgja er kontrollert.',
  copyable: 'Vis den næraste matrisa som tekst du kan kopiere',
  what: 'Kva vil det seie at ei matrise held?',
  whatText:
    'At ho ikkje villeier: Ein fare på høgaste nivå er alltid verre enn ein på lågaste, ei lita endring i vurderinga hoppar ikkje frå lågaste til høgaste nivå, og farar som er like store, får same nivå. Ei matrise som ikkje held, kan brukast, men nivåa åleine må ikkje avgjere kva de tek først.',
};

const EN: LintAMatrixTexts = {
  language: 'Language',
  title: 'Check a risk matrix',
  lead: 'Paste your matrix and see what it does to the risks you assess. Nothing is sent anywhere.',
  startFrom: 'Start from',
  starts: { violence: 'Violence and threats, 5 × 5', cox: 'Cox, 3 × 3', broken: 'A matrix with faults' },
  paste: 'The matrix as JSON',
  pasteHint: 'The form is in @vern/risk-matrix/schema.json. Start from one of the matrices above and change it.',
  emptyTitle: 'No matrix yet',
  empty: 'Paste a matrix, or choose one to start from. The matrix, the findings and the nearest that holds come here.',
  yours: 'Your matrix',
  dimension: 'Consequence shown',
  nearest: 'The nearest matrix that holds',
  nearestExplained: (changed, of) =>
    `${changed} of ${of} cells are changed. They have a mark in the corner. No matrix with fewer changes holds on the same scales.`,
  changed: 'changed',
  shown: 'pointed out by the check',
  worstAboveLowest: 'Never the lowest level for the worst consequence',
  worstHint: 'Usually takes more changes.',
  complies: 'The matrix holds in every respect: its levels never turn the order of two hazards round.',
  noneExists: 'No matrix with these levels holds on these scales. Divide the scales in another way.',
  notChecked: 'The scales have no numbers, so we cannot say which hazards are worse. Only the order is checked.',
  copyable: 'Show the nearest matrix as text to copy',
  what: 'What does it mean that a matrix holds?',
  whatText:
    'That it does not mislead: a hazard on the highest level is always worse than one on the lowest, a small change of the assessment does not jump from the lowest to the highest level, and hazards of the same size get the same level. A matrix that does not hold can be used, but its levels alone must not decide what you take first.',
};

/** The page's words; a language with a missing one does not compile. */
export const LINT_A_MATRIX_TEXTS = { nb: NB, nn: NN, en: EN } as const;
