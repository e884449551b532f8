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

// A compound ends in the word that says what it is; shorter heads and shorter first parts are found by chance.
const MIN_HEAD = 4;
const MIN_FIRST_PART = 3;

// Shorter stems fit names by chance: `syv` + `er`.
const MIN_STEM = 4;

/** Whether a word, in any case and with any ordinary ending, is plain Norwegian: `Kontaktlæreren`, `Friminuttet`. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLocaleLowerCase('nb');
  return [lower, ...stemsOf(lower)].some((form) => ORDINARY_WORDS.has(form) || hasOrdinaryHead(form));
}

function hasOrdinaryHead(word: string): boolean {
  for (let cut = MIN_FIRST_PART; cut <= word.length - MIN_HEAD; cut += 1) {
    if (ORDINARY_WORDS.has(word.slice(cut))) return true;
  }
  return false;
}

function stemsOf(word: string): readonly string[] {
  const endings = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM);
  // `lærer` + `en`, but also `vindu` + `et` and `leder` → `lederne`: with and without a lost e.
  return endings.flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`];
  });
}
