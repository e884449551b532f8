import type { FaultCode } from '@vern/risk-matrix';

/** What each kind of fault means to somebody who has never seen JSON, and what to do about it. */
export interface MatrixFaultsTexts {
  readonly heading: (count: number) => string;
  readonly intro: string;
  readonly where: string;
  /** The place that stands for the whole. */
  readonly whole: string;
  /** Before the engine's own line, which is English and exact. */
  readonly technical: string;
  readonly codes: Readonly<Record<FaultCode, string>>;
}

const NB: MatrixFaultsTexts = {
  heading: (count) => `Matrisen kan ikke leses: ${count} feil`,
  intro: 'Alle feilene står her, så du kan rette dem i én omgang.',
  where: 'Sted',
  whole: 'hele teksten',
  technical: 'Teknisk',
  codes: {
    wrong_type: 'Her står det noe av feil slag, for eksempel et tall der det skal være tekst.',
    missing: 'Noe som må være med, mangler.',
    unknown_property: 'Dette hører ikke hjemme i en matrise. Er navnet skrevet riktig?',
    not_allowed: 'Verdien er ikke en av dem som kan brukes her.',
    text_missing: 'En tekst mangler på et av språkene matrisen sier at den har.',
    size: 'Listen er for kort eller for lang. En skala har 2 til 10 trinn, og cellene må gå opp med skalaene.',
    duplicate_code: 'To ting har samme kode, så ingen kan vite hvilken som menes.',
    bad_anchor: 'Tallene på trinnet går ikke opp: Det må starte på 0 eller mer og slutte høyere enn det starter.',
    partial_anchors: 'Noen trinn har tall og andre ikke. Gi alle tall, eller ingen.',
    unknown_level: 'Cellen viser til et nivå som ikke finnes i listen over nivåer.',
  },
};

const NN: MatrixFaultsTexts = {
  heading: (count) => `Matrisa kan ikkje lesast: ${count} feil`,
  intro: 'Alle feila står her, så du kan rette dei i éi vending.',
  where: 'Stad',
  whole: 'heile teksten',
  technical: 'Teknisk',
  codes: {
    wrong_type: 'Her står det noko av feil slag, til dømes eit tal der det skal vere tekst.',
    missing: 'Noko som må vere med, manglar.',
    unknown_property: 'Dette høyrer ikkje heime i ei matrise. Er namnet skrive rett?',
    not_allowed: 'Verdien er ikkje ein av dei som kan brukast her.',
    text_missing: 'Ein tekst manglar på eit av språka matrisa seier at ho har.',
    size: 'Lista er for kort eller for lang. Ein skala har 2 til 10 trinn, og cellene må gå opp med skalaene.',
    duplicate_code: 'To ting har same kode, så ingen kan vite kva for ein som er meint.',
    bad_anchor: 'Tala på trinnet går ikkje opp: Det må starte på 0 eller meir og slutte høgare enn det startar.',
    partial_anchors: 'Nokre trinn har tal og andre ikkje. Gi alle tal, eller ingen.',
    unknown_level: 'Cella viser til eit nivå som ikkje finst i lista over nivå.',
  },
};

const EN: MatrixFaultsTexts = {
  heading: (count) => `The matrix cannot be read: ${count} ${count === 1 ? 'fault' : 'faults'}`,
  intro: 'Every fault is listed, so that you can mend them in one go.',
  where: 'Place',
  whole: 'the whole text',
  technical: 'Technical',
  codes: {
    wrong_type: 'Something of the wrong kind stands here, such as a number where a text should be.',
    missing: 'Something that must be there is missing.',
    unknown_property: 'This does not belong in a matrix. Is the name spelled right?',
    not_allowed: 'The value is not one of those that can be used here.',
    text_missing: 'A text is missing in one of the languages the matrix says it has.',
    size: 'The list is too short or too long. A scale has 2 to 10 steps, and the cells must match the scales.',
    duplicate_code: 'Two things have the same code, so nobody can know which one is meant.',
    bad_anchor: 'The numbers of the step do not add up: it must start at 0 or more and end higher than it starts.',
    partial_anchors: 'Some steps have numbers and others do not. Give all of them numbers, or none.',
    unknown_level: 'The cell points to a level that is not in the list of levels.',
  },
};

/** The words in Vern's languages; an app may bring its own. */
export const MATRIX_FAULTS_TEXTS = { nb: NB, nn: NN, en: EN } as const;
