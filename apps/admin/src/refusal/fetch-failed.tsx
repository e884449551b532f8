import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { ErrorState } from '@vern/ui/error-state';
import { type RefusalCode, refusalOf } from './refusal-of.ts';

/** Stands where content would be that could not be fetched. */
export function FetchFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const texts = useTexts('errors');
  const shell = useTexts('shell');
  const { code, requestId } = refusalOf(error);
  const { title, help } = texts[code in texts ? (code as RefusalCode) : 'unexpected'];
  return (
    <ErrorState
      action={<Button onClick={onRetry}>{shell.tryAgain}</Button>}
      reference={requestId && shell.reference(requestId)}
      title={title}
    >
      {help}
    </ErrorState>
  );
}
