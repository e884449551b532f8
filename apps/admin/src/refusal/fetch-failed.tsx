import { isSignedOut, type RefusalCode, refusalOf, signInHref } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { ErrorState } from '@vern/ui/error-state';
import { LinkButton } from '@vern/ui/link-button';

/** Stands where content would be that could not be fetched. A person who was signed out meanwhile is led in and back here. */
export function FetchFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const texts = useTexts('errors');
  const shell = useTexts('shell');
  const { code, requestId } = refusalOf(error);
  const { title, help, wayOn } = texts[code in texts ? (code as RefusalCode) : 'unexpected'];
  return (
    <ErrorState
      action={
        wayOn && isSignedOut(error) ? (
          <LinkButton href={signInHref(window.location.pathname, window.location.search)}>{wayOn}</LinkButton>
        ) : (
          <Button onClick={onRetry}>{shell.tryAgain}</Button>
        )
      }
      reference={requestId && shell.reference(requestId)}
      title={title}
    >
      {help}
    </ErrorState>
  );
}
