import type { CodeWords } from '../code-words.ts';

/** The words of the codes of measures, in English. */
export const words: CodeWords['measure'] = {
  statuses: {
    planned: 'Planned',
    started: 'Under way',
    done: 'Carried out',
    dropped: 'Not carried out',
  },
  types: {
    eliminate: 'remove the hazard',
    technical: 'rooms and equipment',
    organisational: 'organisation and staffing',
    competence: 'training and practice',
    personal_prep: 'personal preparedness',
  },
};
