import { type CodeTable, codesValidOn, type Locale } from '@vern/domain/locale';
import { labelOf } from '@vern/i18n/codes';

/** The first letter large: labels are written to stand inside a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}

/** Several codes as one phrase: "Spark, kastet noe". */
export function codeList<C extends string>(table: CodeTable<C>, codes: readonly C[], locale: Locale): string {
  return capitalise(codes.map((code) => labelOf(table, code, locale)).join(', '));
}

/** A code alone, as it stands on a chip. */
export function codeWord<C extends string>(table: CodeTable<C>, code: C, locale: Locale): string {
  return capitalise(labelOf(table, code, locale));
}

/** What can be chosen on a day, as chips or options. */
export function codeOptions<C extends string>(table: CodeTable<C>, locale: Locale, day: string) {
  return codesValidOn(table, day).map((value) => ({ value, label: codeWord(table, value, locale) }));
}
