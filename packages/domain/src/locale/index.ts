export {
  type CodeEntry,
  type CodeOf,
  type CodeTable,
  codesValidOn,
  currentCode,
  defineCodeTable,
  isCode,
  labelOf,
} from './code-table.ts';
export { type Label, label } from './label.ts';
export { LOCALES, type Locale } from './locale.ts';
