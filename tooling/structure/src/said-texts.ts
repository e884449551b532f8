import { LOCALES } from '@vern/domain/locale';
import { parseSync, Visitor } from 'oxc-parser';

/** A piece of text that a person may read, in one language. */
export interface SaidText {
  /** `nb`, `nn` or `en`. */
  readonly locale: string;
  readonly text: string;
  /** Relative to the root, with its line. */
  readonly place: string;
}

const OF_LOCALE = LOCALES.join('|');

/** Texts of an area, news of a noun and words of codes: each language has a file or a folder of its own. */
const OF_ONE_LANGUAGE = new RegExp(`^packages/i18n/src/(?:.+/)?(${OF_LOCALE})(?:/[^/]+)?\\.ts$`);

/** Where labels may stand: the words of the field, which are in bokmål. */
const MAY_LABEL = /^packages\/domain\/src\/.*(?<!\.test)\.ts$/;

/** What the demo's people are called, in the languages of the page and of the terminal. */
const DEMO = /^packages\/db\/seed\/.*(?<!\.test)\.ts$/;

/** What a file says to people: every text of a language, and the labels of the domain. */
export function saidTexts(path: string, source: string): SaidText[] {
  const locale = OF_ONE_LANGUAGE.exec(path)?.[1];
  const labels = MAY_LABEL.test(path);
  if (locale === undefined && !labels && !DEMO.test(path)) return [];
  const { program } = parseSync(path, source);
  const said: SaidText[] = [];
  const say = (spoken: string, text: string, at: number) =>
    said.push({ locale: spoken, text, place: `${path}:${source.slice(0, at).split('\n').length}` });
  new Visitor({
    Literal({ value, start }) {
      if (locale !== undefined && typeof value === 'string') say(locale, value, start);
    },
    TemplateElement({ value, start }) {
      if (locale !== undefined) say(locale, value.cooked ?? value.raw, start);
    },
    Property({ key, value }) {
      if (locale !== undefined || key.type !== 'Identifier' || value.type !== 'Literal') return;
      const spoken = labels ? (key.name === 'label' ? 'nb' : undefined) : LOCALES.find((each) => each === key.name);
      if (spoken !== undefined && typeof value.value === 'string') say(spoken, value.value, value.start);
    },
    CallExpression({ callee, arguments: [, labelled] }) {
      if (!labels || callee.type !== 'Identifier' || callee.name !== 'defineLabels') return;
      if (labelled?.type !== 'ObjectExpression') return;
      for (const each of labelled.properties)
        if (each.type === 'Property' && each.value.type === 'Literal' && typeof each.value.value === 'string')
          say('nb', each.value.value, each.value.start);
    },
  }).visit(program);
  return said;
}
