import type { CodeWords } from '../code-words.ts';

/** The words of the codes of places, in English. */
export const words: CodeWords['organisation'] = {
  nodeTypes: {
    municipality: 'municipality',
    division: 'division',
    agency: 'agency',
    unit: 'unit',
    department: 'department',
  },
  unitKinds: {
    school: 'school',
    kindergarten: 'kindergarten',
    other: 'other unit',
  },
};
