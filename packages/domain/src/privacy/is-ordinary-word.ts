import { ORDINARY_WORDS } from './ordinary-words.ts';

// Norwegian endings of nouns and adjectives, longest first.
const ENDINGS = [
  'enes',
  'anes',
  'ene',
  'ane',
  'ens',
  'ets',
  'en',
  'et',
  'er',
  'ar',
  'ne',
  'a',
  'e',
  't',
  's',
  'n',
  'r',
];

const NOUNS_IN_COMPOUNDS = [...ORDINARY_WORDS].filter((word) => word.length >= 4);

// Shorter stems fit names by chance: `syv` + `er`.
const MIN_STEM = 4;

/** Whether a word, in any case and with any ordinary ending, is plain Norwegian: `Kontaktlæreren`, `Friminuttet`. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLocaleLowerCase('nb');
  return [lower, ...stemsOf(lower)].some(
    // A compound ends in the word that says what it is.
    (form) =>
      ORDINARY_WORDS.has(form) ||
      NOUNS_IN_COMPOUNDS.some((noun) => form.length > noun.length + 2 && form.endsWith(noun)),
  );
}

function stemsOf(word: string): readonly string[] {
  const endings = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM);
  // `lærer` + `en`, but also `vindu` + `et` and `leder` → `lederne`: with and without a lost e.
  return endings.flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`];
  });
}
