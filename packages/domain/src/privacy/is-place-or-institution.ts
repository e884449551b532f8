import { PROPER_WORDS } from './proper-words.ts';
import type { Token } from './tokens-of.ts';
import { words } from './words.ts';

const HEADS = words(`
  skole skolen skule skulen barneskole barneskule ungdomsskole ungdomsskule barnehage barnehagen kommune sykehus sjukehus
  legevakt senter kirke kyrkje bydel stadion idrettshall oppvekstsenter videregående vgs avdeling politistasjon
`);

const PLACE_ENDINGS =
  /(?:skolen?|skulen?|barnehagen?|sykehuset?|sjukehuset?|hallen|parken|veien|vegen|gaten?|gata|huset|senteret|senter|badet|plassen|fjellet|vatnet|vannet|dalen|fjorden|vågen|stadion|kommune|loven|lova|dagen|uken|veka)$/u;

// One holds on *to* somebody with the same preposition: "tok tak i", "heldt i", "dro i".
const GRABBING =
  /^(?:tak|fast|gr[ei]p|hold|held|hald|dro|dra|røsk|napp|r[ei]v|reiv|bet|beit|bit|ta|tok|tek|slo|slå|spark|klor|lugg|glad)/u;

/**
 * Whether a capitalised word is a place, an institution or a product: known, or known by its ending or its neighbours.
 * One is *in* a place; a person stands after other prepositions.
 */
export function isPlaceOrInstitution(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const after = tokens[i + 1];
  const isAfterIn = !token.beginsSentence && tokens[i - 1]?.word === 'i' && !token.word.includes('-');
  if (isAfterIn && !GRABBING.test(tokens[i - 2]?.word.toLocaleLowerCase('nb') ?? '')) return true;
  // "PC-en", "TV-kroken": an abbreviation with a tail.
  if (/^\p{Lu}{2,}-\p{Ll}+$/u.test(token.word)) return true;
  const lower = token.word.toLocaleLowerCase('nb');
  if (PROPER_WORDS.has(lower) || PROPER_WORDS.has(lower.replace(/s$/u, ''))) return true;
  return PLACE_ENDINGS.test(lower) || (after !== undefined && HEADS.has(after.word));
}
