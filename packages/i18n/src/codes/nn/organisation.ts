import type { CodeWords } from '../code-words.ts';

/** The words of the codes of places, in nynorsk. */
export const words: CodeWords['organisation'] = {
  nodeTypes: {
    municipality: 'kommune',
    division: 'sektor',
    agency: 'etat',
    unit: 'eining',
    department: 'avdeling',
  },
  unitKinds: {
    school: 'skule',
    kindergarten: 'barnehage',
    other: 'anna eining',
  },
};
