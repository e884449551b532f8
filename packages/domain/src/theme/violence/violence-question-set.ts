import type { CodeTable } from '../../locale/index.ts';
import type { QuestionSet } from '../question.ts';
import { ADULTS_PRESENT } from './codes/adults-present.ts';
import { AGE_BANDS } from './codes/age-band.ts';
import { CONTRIBUTING_FACTORS } from './codes/contributing-factor.ts';
import { IMMEDIATE_ACTIONS } from './codes/immediate-action.ts';
import { CHILDREN } from './codes/is-child.ts';
import { OBJECTS_OR_WEAPONS } from './codes/object-or-weapon.ts';
import { PROPERTY_DAMAGES } from './codes/property-damage.ts';
import { SITUATIONS } from './codes/situation.ts';
import { THREAT_LEVELS } from './codes/threat-level.ts';
import { TRIGGERS } from './codes/trigger.ts';

const oneOf = <C extends CodeTable>(codes: C) => ({ type: 'one_of', codes }) as const;
const manyOf = <C extends CodeTable>(codes: C) => ({ type: 'many_of', codes }) as const;
const YES_NO = { type: 'yes_no' } as const;

/** Version of the questions below. Stored with every report. */
export const VIOLENCE_QUESTION_SET_VERSION = 1;

/**
 * What violence and threats asks beyond the columns every theme shares (when, where, kinds, role, harm, severity, need).
 * Few in the report itself, because somebody has just been hit; causes come later and from the leader.
 */
export const VIOLENCE_QUESTION_SET = {
  name: 'incident.violenceQuestions',
  theme: 'violence_and_threats',
  version: VIOLENCE_QUESTION_SET_VERSION,
  questions: [
    {
      code: 'threatLevel',
      subject: 'event',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(THREAT_LEVELS),
      label: 'Hvor alvorlig var trusselen?',
    },
    {
      code: 'objectOrWeapon',
      subject: 'event',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(OBJECTS_OR_WEAPONS),
      label: 'Ble noe brukt?',
    },
    {
      code: 'ageBand',
      // The age of a grown-up is nobody's to store.
      askedOfDoers: CHILDREN,
      subject: 'event',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(AGE_BANDS),
      label: 'Omtrent hvor gammel?',
    },
    {
      code: 'propertyDamage',
      subject: 'event',
      asked: 'in_report',
      isRequired: false,
      answer: oneOf(PROPERTY_DAMAGES),
      label: 'Ble noe ødelagt?',
    },
    {
      code: 'situation',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: oneOf(SITUATIONS),
      label: 'Hva holdt dere på med?',
    },
    {
      code: 'aloneWithPupil',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: YES_NO,
      label: 'Var du alene med barnet eller eleven?',
    },
    {
      code: 'adultsPresent',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: oneOf(ADULTS_PRESENT),
      label: 'Hvor mange andre voksne var der?',
    },
    {
      code: 'staffWitnesses',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: { type: 'count', max: 50 },
      label: 'Hvor mange ansatte så det?',
    },
    {
      code: 'immediateActions',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: manyOf(IMMEDIATE_ACTIONS),
      label: 'Hva ble gjort med en gang?',
    },
    {
      code: 'physicalInterventionUsed',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: YES_NO,
      label: 'Måtte noen gripe inn fysisk?',
    },
    {
      code: 'triggers',
      subject: 'event',
      asked: 'after_receipt',
      isRequired: false,
      answer: manyOf(TRIGGERS),
      label: 'Hva tror du utløste det?',
    },
    {
      code: 'contributingFactors',
      subject: 'event',
      asked: 'by_handler',
      isRequired: false,
      answer: manyOf(CONTRIBUTING_FACTORS),
      label: 'Hva i arbeidsmiljøet medvirket?',
    },
  ],
} as const satisfies QuestionSet;
