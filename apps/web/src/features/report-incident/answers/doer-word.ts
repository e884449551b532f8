import type { Locale } from '@vern/domain/locale';
import { AGE_BANDS, type Doer, isChild, PERPETRATOR_ROLES } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { codeWord } from '../../../codes/code-words.ts';

/**
 * Who did it in words: "Elev, 5.–7. trinn".
 * @param ageUnknown - Said of a child whose age was not given; left out where only the answer itself is repeated.
 */
export function doerWord({ role, ageBand }: Doer, locale: Locale, ageUnknown?: string): string {
  const age = ageBand ? labelOf(AGE_BANDS, ageBand, locale) : isChild(role) && ageUnknown;
  return codeWord(PERPETRATOR_ROLES, role, locale) + (age ? `, ${age}` : '');
}
