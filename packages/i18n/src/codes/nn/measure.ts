import type { CodeWords } from '../code-words.ts';

/** The words of the codes of measures, in nynorsk. */
export const words: CodeWords['measure'] = {
  statuses: {
    planned: 'Planlagt',
    started: 'I gang',
    done: 'Gjennomført',
    dropped: 'Ikkje gjennomført',
  },
  types: {
    eliminate: 'fjerne faren',
    technical: 'rom og utstyr',
    organisational: 'organisering og bemanning',
    competence: 'opplæring og øving',
    personal_prep: 'personleg beredskap',
  },
};
