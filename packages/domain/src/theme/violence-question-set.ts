import { ADULTS_PRESENT } from '../incident/codes/adults-present.ts';
import { AGE_BANDS } from '../incident/codes/age-band.ts';
import { CONTRIBUTING_FACTORS } from '../incident/codes/contributing-factor.ts';
import { IMMEDIATE_ACTIONS } from '../incident/codes/immediate-action.ts';
import { OBJECTS_OR_WEAPONS } from '../incident/codes/object-or-weapon.ts';
import { PROPERTY_DAMAGES } from '../incident/codes/property-damage.ts';
import { SITUATIONS } from '../incident/codes/situation.ts';
import { THREAT_LEVELS } from '../incident/codes/threat-level.ts';
import { TRIGGERS } from '../incident/codes/trigger.ts';
import { type CodeTable, label } from '../locale/index.ts';
import type { QuestionSet } from './question.ts';

const oneOf = (codes: CodeTable) => ({ type: 'one_of', codes }) as const;
const manyOf = (codes: CodeTable) => ({ type: 'many_of', codes }) as const;
const YES_NO = { type: 'yes_no' } as const;

/** Version of the questions below. Stored with every report. */
export const VIOLENCE_QUESTION_SET_VERSION = 1;

/**
 * What violence and threats asks beyond the columns every theme shares (when, where, kinds, role, harm, severity, need).
 * Few in the report itself, because somebody has just been hit; causes come later and from the leader.
 */
export const VIOLENCE_QUESTION_SET = {
  theme: 'violence_and_threats',
  version: VIOLENCE_QUESTION_SET_VERSION,
  questions: [
    {
      code: 'threatLevel',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(THREAT_LEVELS),
      label: label('Hvor alvorlig var trusselen?', 'Kor alvorleg var trusselen?', 'How serious was the threat?'),
    },
    {
      code: 'objectOrWeapon',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(OBJECTS_OR_WEAPONS),
      label: label('Ble noe brukt?', 'Vart noko brukt?', 'Was anything used?'),
    },
    {
      code: 'ageBand',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(AGE_BANDS),
      label: label('Omtrent hvor gammel?', 'Omtrent kor gammal?', 'Roughly how old?'),
    },
    {
      code: 'propertyDamage',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(PROPERTY_DAMAGES),
      label: label('Ble noe ødelagt?', 'Vart noko øydelagt?', 'Was anything damaged?'),
    },
    {
      code: 'situation',
      asked: 'after_receipt',
      isRequired: false,
      answer: oneOf(SITUATIONS),
      label: label('Hva holdt dere på med?', 'Kva heldt de på med?', 'What was going on?'),
    },
    {
      code: 'aloneWithPupil',
      asked: 'after_receipt',
      isRequired: false,
      answer: YES_NO,
      label: label(
        'Var du alene med barnet eller eleven?',
        'Var du åleine med barnet eller eleven?',
        'Were you alone with the child or pupil?',
      ),
    },
    {
      code: 'adultsPresent',
      asked: 'after_receipt',
      isRequired: false,
      answer: oneOf(ADULTS_PRESENT),
      label: label(
        'Hvor mange andre voksne var der?',
        'Kor mange andre vaksne var der?',
        'How many other adults were there?',
      ),
    },
    {
      code: 'staffWitnesses',
      asked: 'after_receipt',
      isRequired: false,
      answer: { type: 'count', max: 50 },
      label: label('Hvor mange ansatte så det?', 'Kor mange tilsette såg det?', 'How many members of staff saw it?'),
    },
    {
      code: 'immediateActions',
      asked: 'after_receipt',
      isRequired: false,
      answer: manyOf(IMMEDIATE_ACTIONS),
      label: label('Hva ble gjort med en gang?', 'Kva vart gjort med ein gong?', 'What was done at once?'),
    },
    {
      code: 'physicalInterventionUsed',
      asked: 'after_receipt',
      isRequired: false,
      answer: YES_NO,
      label: label(
        'Måtte noen gripe inn fysisk?',
        'Måtte nokon gripe inn fysisk?',
        'Did anybody have to intervene physically?',
      ),
    },
    {
      code: 'triggers',
      asked: 'after_receipt',
      isRequired: false,
      answer: manyOf(TRIGGERS),
      label: label('Hva tror du utløste det?', 'Kva trur du utløyste det?', 'What do you think set it off?'),
    },
    {
      code: 'contributingFactors',
      asked: 'by_leader',
      isRequired: false,
      answer: manyOf(CONTRIBUTING_FACTORS),
      label: label(
        'Hva i arbeidsmiljøet medvirket?',
        'Kva i arbeidsmiljøet medverka?',
        'What in the working environment played a part?',
      ),
    },
  ],
} as const satisfies QuestionSet;
