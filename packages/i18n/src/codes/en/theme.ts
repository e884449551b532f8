import type { CodeWords } from '../code-words.ts';

/** The questions of the themes, in English. */
export const words: CodeWords['theme'] = {
  violenceQuestions: {
    threatLevel: 'How serious was the threat?',
    objectOrWeapon: 'Was anything used?',
    ageBand: 'Roughly how old?',
    propertyDamage: 'Was anything damaged?',
    situation: 'What was going on?',
    aloneWithPupil: 'Were you alone with the child or pupil?',
    adultsPresent: 'How many other adults were there?',
    staffWitnesses: 'How many members of staff saw it?',
    immediateActions: 'What was done at once?',
    physicalInterventionUsed: 'Did anybody have to intervene physically?',
    triggers: 'What do you think set it off?',
    contributingFactors: 'What in the working environment played a part?',
  },
};
