export {
  type CodeEntry,
  type CodeOf,
  type CodeTable,
  codesValidOn,
  defineCodeTable,
  isCode,
} from './code-table.ts';
export { defineLabels, type Labelled } from './labelled.ts';
export { LABEL_LOCALE, LOCALE_NAMES, LOCALES, type Locale } from './locale.ts';
