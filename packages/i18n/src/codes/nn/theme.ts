import type { CodeWords } from '../code-words.ts';

/** The questions of the themes, in nynorsk. */
export const words: CodeWords['theme'] = {
  violenceQuestions: {
    threatLevel: 'Kor alvorleg var trusselen?',
    objectOrWeapon: 'Vart noko brukt?',
    ageBand: 'Omtrent kor gammal?',
    propertyDamage: 'Vart noko øydelagt?',
    situation: 'Kva heldt de på med?',
    aloneWithPupil: 'Var du åleine med barnet eller eleven?',
    adultsPresent: 'Kor mange andre vaksne var der?',
    staffWitnesses: 'Kor mange tilsette såg det?',
    immediateActions: 'Kva vart gjort med ein gong?',
    physicalInterventionUsed: 'Måtte nokon gripe inn fysisk?',
    triggers: 'Kva trur du utløyste det?',
    contributingFactors: 'Kva i arbeidsmiljøet medverka?',
  },
};
