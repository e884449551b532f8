/** The template noun, and what stands for it in the templates. */
const SAMPLE = 'specimen';

/** A noun's name in the forms in which code and sentences use it. */
export type NounWords = { readonly one: string; readonly many: string };

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The forms of a noun.
 * @param many - Its plural, where the rules do not know it.
 * @throws {RangeError} For anything but one English word in small letters.
 */
export function nounWords(one: string, many = pluralOf(one)): NounWords {
  for (const word of [one, many])
    if (!/^[a-z]{3,24}$/.test(word)) throw new RangeError(`"${word}" is not one English word in small letters`);
  if (one === many) throw new RangeError(`"${one}" needs a plural of its own: --plural WORD`);
  return { one, many };
}

function pluralOf(one: string): string {
  if (/[^aeiou]y$/.test(one)) return one.replace(/y$/, 'ies');
  return /(s|x|z|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}

/** A template's text or path, told of another noun than the sample it is written about. */
export function retold(text: string, { one, many }: NounWords): string {
  const article = /^[aeiou]/.test(one) ? 'an' : 'a';
  return [
    [`\\ba (${SAMPLE})`, `${article} $1`],
    [`\\bA (${SAMPLE})`, `${capital(article)} $1`],
    [`${SAMPLE}s`, many],
    [`${capital(SAMPLE)}s`, capital(many)],
    [`${SAMPLE.toUpperCase()}S`, many.toUpperCase()],
    [SAMPLE, one],
    [capital(SAMPLE), capital(one)],
    [SAMPLE.toUpperCase(), one.toUpperCase()],
  ].reduce((told, [from, to]) => told.replaceAll(new RegExp(from!, 'g'), to!), text);
}

/** A name in camelCase as it is stored: in snake_case. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
