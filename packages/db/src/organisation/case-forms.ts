/** Letters that are folded both ways at most; beyond them a name is found as it is written. */
const MOST_LETTERS = 4;

/**
 * A text in every mixture of small and large letters outside ASCII: where a database folds those of ASCII alone (locale C),
 * `øy` would not find Øyvind.
 */
export function caseForms(text: string): readonly string[] {
  let forms = [''];
  let folded = 0;
  for (const letter of text) {
    const both = [...new Set([letter.toLowerCase(), letter.toUpperCase()])];
    const isFolded = letter > '\u007f' && both.length === 2 && folded < MOST_LETTERS;
    if (isFolded) folded += 1;
    forms = forms.flatMap((form) => (isFolded ? both : [letter]).map((each) => form + each));
  }
  return forms;
}
