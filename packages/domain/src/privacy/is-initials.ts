import type { Token } from './tokens-of.ts';
import { words } from './words.ts';

const ABBREVIATIONS = words(`
  SFO AKS HMS IOP PPT BUP AMG AMU NAV ROS VO HVO BHT HR PC TV IKT KRLE AML BV IT EU FN NRK SMS ID TLF WC DVD USB LEGO
  SPED ADHD OK OBS PS NB ESPT EFS BKL FTA BBSI BVV BVT UNG PU DPIA GDPR KS SSB KB KA UK TO RO NFU ASK FAU SU SAMU MOT
`);

// Letters that name a thing and no person: "plan B", "gruppe A", "vitamin C".
const LETTERED = words(
  'plan vitamin gruppe gruppen gruppa bygg blokk avdeling base trinn klasse team rom type fløy del nivå',
);

// The words "i" and "å" alone at the start of a sentence, and the English "I".
const WORDS_OF_ONE_LETTER = words('I Å A');

/** Whether a word is one to three capital letters that stand for a person: "K", "KH", "K.H.". */
export function isInitials(token: Token, before: Token | undefined): boolean {
  const { word, followsDigit, beginsSentence, isShouted } = token;
  if (!/^\p{Lu}{1,3}$/u.test(word) || isShouted || followsDigit || ABBREVIATIONS.has(word)) return false;
  if (word.length > 1) return true;
  if (WORDS_OF_ONE_LETTER.has(word) && (beginsSentence || word === 'I')) return false;
  return !(before && LETTERED.has(before.word.toLocaleLowerCase('nb')));
}
