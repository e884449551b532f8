import { LOCALES } from '@vern/domain/locale';
import type { Finding, Rule } from '../finding.ts';
import { type SaidText, saidTexts } from '../said-texts.ts';
import type { Tree } from '../tree.ts';

const GLOSSARY = 'packages/domain/GLOSSARY.md';

const HEADING = '## Words no longer used';

/** No text, label or mail says what the glossary has retired: one word per thing is only true when the others are gone. */
export const retiredWordsAreGone: Rule = {
  name: 'retired-words-are-gone',
  check: (tree) => {
    const retired = retiredWordsOf(tree.files.get(GLOSSARY) ?? '');
    const said = tree.modules.flatMap(({ path }) => saidTexts(path, tree.files.get(path) ?? ''));
    return [...blindness(tree, retired, said), ...said.flatMap((each) => breaches(each, retired))];
  },
};

/** A word or phrase one language has parted with, and why. */
interface RetiredWord {
  readonly locale: string;
  readonly word: string;
  readonly instead: string;
  readonly why: string;
  readonly pattern: RegExp;
}

/** The rows below the heading: language, words parted by commas, what to write, why. */
function retiredWordsOf(glossary: string): RetiredWord[] {
  const [, section = ''] = glossary.split(`${HEADING}\n`);
  const [table = ''] = section.split('\n## ');
  return table.split('\n').flatMap((line) => {
    const [, locale = '', words = '', instead = '', why = ''] = line.split('|').map((cell) => cell.trim());
    if (!LOCALES.some((each) => each === locale)) return [];
    return words
      .split(', ')
      .map((word) => ({ locale, word, instead, why, pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu') }));
  });
}

function breaches({ locale, text, place }: SaidText, retired: readonly RetiredWord[]): Finding[] {
  return retired
    .filter((each) => each.locale === locale && each.pattern.test(text))
    .map(({ word, instead, why }) => ({
      path: place,
      message: `says “${word}” (${locale}): write ${instead}. ${why}`,
    }));
}

/** A check that reads no words, or none of a language's texts, would find no fault for ever. */
function blindness(tree: Tree, retired: readonly RetiredWord[], said: readonly SaidText[]): Finding[] {
  if (!tree.files.has(GLOSSARY)) return [{ path: GLOSSARY, message: 'is not there: which words are retired?' }];
  return LOCALES.flatMap((locale) => [
    ...(retired.some((each) => each.locale === locale)
      ? []
      : [{ path: GLOSSARY, message: `has no row for ${locale} beneath “${HEADING}”.` }]),
    ...(said.some((each) => each.locale === locale)
      ? []
      : [{ path: 'packages/i18n/src', message: `says nothing in ${locale}: have the texts moved?` }]),
  ]);
}
