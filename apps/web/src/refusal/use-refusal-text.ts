import { type RefusalCode, refusalOf } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';

/** A refusal in words, and what a helper finds the event by. */
export function useRefusalText(error: unknown) {
  const texts = useTexts('errors');
  const shell = useTexts('shell');
  const { code, requestId } = refusalOf(error);
  const known = code in texts ? (code as RefusalCode) : 'unexpected';
  return { ...texts[known], code: known, reference: requestId && shell.reference(requestId) };
}
