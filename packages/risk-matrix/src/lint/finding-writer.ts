import type { LocalisedText } from '../define/matrix-definition.ts';
import type { LabelledMatrix } from './labelled-matrix.ts';
import type { LintDetails } from './lint-details.ts';
import type { Finding } from './lint-finding.ts';
import type { FindingText, LintLanguage, LintTexts, Words } from './lint-language.ts';
import { LINT_TEXTS_EN } from './texts/lint-texts-en.ts';
import { LINT_TEXTS_NB } from './texts/lint-texts-nb.ts';
import { LINT_TEXTS_NN } from './texts/lint-texts-nn.ts';

const LINT_TEXTS: Readonly<Record<LintLanguage, LintTexts>> = {
  en: LINT_TEXTS_EN,
  nb: LINT_TEXTS_NB,
  nn: LINT_TEXTS_NN,
};

/**
 * Puts findings about one matrix into words, using its own labels; where the matrix lacks the language
 * its first one is used.
 */
export function findingWriter(matrix: LabelledMatrix, language: LintLanguage): (finding: Finding) => FindingText {
  const words = wordsOf(matrix, language);
  return (finding) => {
    const write = LINT_TEXTS[language][finding.code] as (
      details: LintDetails[typeof finding.code],
      words: Words,
    ) => FindingText;
    return write(finding.details, words);
  };
}

function wordsOf(matrix: LabelledMatrix, language: LintLanguage): Words {
  const text = (localised: LocalisedText) => localised[language] ?? localised[matrix.languages[0]!]!;
  const quote = (words: string) => (language === 'en' ? `‘${words}’` : `«${words}»`);
  // Norwegian Nynorsk writes numbers as Bokmål does, and not every runtime carries its locale.
  const format = new Intl.NumberFormat(language === 'en' ? 'en' : 'nb', { maximumSignificantDigits: 3 });
  const likelihood = matrix.likelihood.classes;
  const consequence = matrix.dimensions[0]!.classes;
  return {
    cell: ([i, j]) => quote(`${text(likelihood[i]!.label)} × ${text(consequence[j]!.label)}`),
    level: (level) => quote(text(matrix.levels[level]!.label)),
    step: ({ dimension, step }) => {
      const classes = dimension === 'likelihood' ? likelihood : matrix.dimensions[dimension]!.classes;
      return quote(text(classes[step]!.label));
    },
    dimension: (index) => quote(text(matrix.dimensions[index]!.label)),
    number: (value) => format.format(value),
  };
}
