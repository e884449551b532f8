import type { Token } from './tokens-of.ts';
import { beginsMeasure } from './verbs-of-measures.ts';
import { words } from './words.ts';

const VERBS = words(`
  er var har hadde ble blei blir vart vil ville kan kunne må måtte skal skulle fikk fekk får gikk gjekk går kom kommer
  kjem tok tar tek sa sier seier så ser slo slår bet beit biter bit løp spring sprang satt sat sit sitter stod sto står
  lå ligger ligg skrek skreik skrik skriker grep grip griper rev riv river dro drog drar slapp slepp slipper hev hiv
  heiv kløp klyp traff treff treffer falt fall datt skalla skar skjær skjærer stakk stikk stikker røk ryk brøt bryt trakk
  trekk trekker holdt heldt held holder la legg legger ga gav gir gjev sprutet vred vrir lo ler bad ba ber hang heng
  truet trua vet veit visste sto stod gjør gjer gjorde lot let hit hits kicked kicks was is has had said threw bit ran
  spat pushed took came went screamed pulled grabbed
`);
const VERB_ENDINGS = /(?:[tdk]?te|de|dde|et|a|er|ar)$/u;
const FOLLOWERS = words(
  'og mor far mamma pappa sin sitt sine foreldre bror søster syster i på som som, med selv sjølv også òg and who',
);

// Definite nouns and past tenses: "Personalet", "Sjåføren", "Situasjonen", "Skjedde". Names of this shape are on the list.
const COMMON_ENDINGS = /(?:et|ane|ingen|sjonen|heten|heita|[eaø]ren|dde|[gv]de)$/u;

function isNobody(lower: string): boolean {
  return (lower.length >= 6 && COMMON_ENDINGS.test(lower)) || beginsMeasure(lower);
}

/** Whether the word that begins a sentence seems to do something: a verb, a relation or another name comes after it. */
export function looksLikeSubject(token: Token, after: Token | undefined): boolean {
  const lower = token.word.toLocaleLowerCase('nb');
  if (after === undefined || lower.length < 2 || VERBS.has(lower) || isNobody(lower)) return false;
  if (after.isCapitalised && !after.isShouted && !after.beginsSentence) return true;
  return VERBS.has(after.word) || FOLLOWERS.has(after.word) || (after.word.length > 3 && VERB_ENDINGS.test(after.word));
}
