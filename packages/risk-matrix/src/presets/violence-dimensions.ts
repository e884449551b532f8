import type { ConsequenceDimension, LocalisedText, ScaleClass } from '../define/matrix-definition.ts';
import { inThree } from './texts.ts';

const GRADES = [
  ['negligible', inThree('Ubetydelig', 'Ubetydeleg', 'Negligible')],
  ['minor', inThree('Mindre', 'Mindre', 'Minor')],
  ['moderate', inThree('Moderat', 'Moderat', 'Moderate')],
  ['serious', inThree('Alvorlig', 'Alvorleg', 'Serious')],
  ['very_serious', inThree('Svært alvorlig', 'Svært alvorleg', 'Very serious')],
] as const;

/**
 * What it does to the person. Injury and strain are two scales, never one: either can be grave alone.
 * No numbers: nobody has shown how many bruises a sick leave weighs.
 */
export const VIOLENCE_DIMENSIONS: readonly ConsequenceDimension[] = [
  {
    code: 'injury',
    label: inThree('Fysisk skade', 'Fysisk skade', 'Physical injury'),
    classes: graded([
      inThree('Ingen merker', 'Ingen merke', 'No marks'),
      inThree('Kortvarig smerte', 'Kortvarig smerte', 'Brief pain'),
      inThree('Synlige merker', 'Synlege merke', 'Visible marks'),
      inThree('Må til lege', 'Må til lege', 'Needs a doctor'),
      inThree(
        'Alvorlig skade, varig mén eller fare for livet',
        'Alvorleg skade, varig mein eller fare for livet',
        'Serious injury, lasting harm or danger to life',
      ),
    ]),
  },
  {
    code: 'strain',
    label: inThree('Psykisk belastning', 'Psykisk belastning', 'Psychological strain'),
    classes: graded([
      inThree('Ingen belastning', 'Inga belastning', 'No strain'),
      inThree('Ubehag', 'Ubehag', 'Discomfort'),
      inThree(
        'Redsel, behov for å snakke med noen',
        'Redsle, behov for å snakke med nokon',
        'Fear, needs to talk to someone',
      ),
      inThree('Behov for oppfølging over tid', 'Behov for oppfølging over tid', 'Needs follow-up over time'),
      inThree('Varig mén', 'Varig mein', 'Lasting harm'),
    ]),
  },
  {
    code: 'absence',
    label: inThree('Fravær', 'Fråvær', 'Absence'),
    classes: graded([
      inThree('Fortsetter i arbeidet', 'Held fram i arbeidet', 'Carries on working'),
      inThree('En pause', 'Ein pause', 'A break'),
      inThree('Borte resten av dagen', 'Borte resten av dagen', 'Away for the rest of the day'),
      inThree('Sykefravær', 'Sjukefråvær', 'Sick leave'),
      inThree('Varig ute av arbeidet', 'Varig ute av arbeidet', 'Out of work for good'),
    ]),
  },
];

function graded(descriptions: readonly LocalisedText[]): readonly ScaleClass[] {
  return GRADES.map(([code, label], index) => ({ code, label, description: descriptions[index]! }));
}
