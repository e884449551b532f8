import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { ErrorState } from '@vern/ui/error-state';
import { Notice } from '@vern/ui/notice';
import { type RefusalCode, refusalOf } from './refusal-of.ts';

/** Why a step was not taken, where it was tried: what is wrong, why, and what to do. */
export function RefusalNotice({ error }: { readonly error: unknown }) {
  const { title, help } = useRefusalText(error);
  return (
    <Notice announce="assertive" title={title} tone="danger">
      {help}
    </Notice>
  );
}

/** Stands where content would be that could not be fetched. */
export function FetchFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { title, help, reference } = useRefusalText(error);
  const shell = useTexts('shell');
  return (
    <ErrorState action={<Button onClick={onRetry}>{shell.tryAgain}</Button>} reference={reference} title={title}>
      {help}
    </ErrorState>
  );
}

function useRefusalText(error: unknown) {
  const texts = useTexts('errors');
  const shell = useTexts('shell');
  const { code, requestId } = refusalOf(error);
  const known = code in texts ? (code as RefusalCode) : 'unexpected';
  return { ...texts[known], reference: requestId && shell.reference(requestId) };
}
