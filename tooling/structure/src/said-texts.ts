import { parseSync, Visitor } from 'oxc-parser';

/** A piece of text that a person may read, in one language. */
export interface SaidText {
  /** `nb`, `nn` or `en`. */
  readonly locale: string;
  readonly text: string;
  /** Relative to the root, with its line. */
  readonly place: string;
}

/** Languages in the order in which `label` takes them. */
export const LOCALES: readonly string[] = ['nb', 'nn', 'en'];

const TEXT_AREA = /^packages\/i18n\/src\/(?:.+\/)?(nb|nn|en)\.ts$/;

/** Where labels in three languages may stand: the words of the field, and the demo's. */
const MAY_LABEL = /^packages\/(domain\/src|db\/seed)\/.*(?<!\.test)\.ts$/;

/** What a file says to people: every text of an area of texts and mails, and the arguments of every `label(…)`. */
export function saidTexts(path: string, source: string): SaidText[] {
  const locale = TEXT_AREA.exec(path)?.[1];
  if (locale === undefined && !(MAY_LABEL.test(path) && source.includes('label('))) return [];
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
    CallExpression({ callee, arguments: given }) {
      if (locale !== undefined || callee.type !== 'Identifier' || callee.name !== 'label') return;
      for (const [index, each] of given.entries()) {
        const spoken = LOCALES[index];
        if (spoken !== undefined && each.type === 'Literal' && typeof each.value === 'string')
          say(spoken, each.value, each.start);
      }
    },
  }).visit(program);
  return said;
}
