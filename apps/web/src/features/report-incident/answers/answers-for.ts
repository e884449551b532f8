import type { CodeTable, Locale } from '@vern/domain/locale';
import { codeOptions } from '../../../codes/code-words.ts';
import type { ReportForm } from './report-form.ts';

/** What can be answered of body, mind and need: "do not know" only of a colleague, for oneself one knows. */
export function answersFor<C extends string>(
  table: CodeTable<C>,
  { isForColleague }: Pick<ReportForm, 'isForColleague'>,
  locale: Locale,
  day: string,
) {
  return codeOptions(table, locale, day).filter(({ value }) => isForColleague || value !== 'unknown');
}
