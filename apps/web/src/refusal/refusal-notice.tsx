import { isSignedOut } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { ErrorState } from '@vern/ui/error-state';
import { LinkButton } from '@vern/ui/link-button';
import { Notice } from '@vern/ui/notice';
import { Stack } from '@vern/ui/stack';
import type { ReactNode } from 'react';
import { RouterLink } from '../routing/router-link.ts';
import { SignInLink } from './sign-in-link.tsx';
import { useRefusalText } from './use-refusal-text.ts';

export interface RefusalNoticeProps {
  readonly error: unknown;
  /**
   * For a page that alone holds what was written: what to say of the way in, which then opens beside it. Left out where
   * it is kept on the device, and the way in takes the page's place.
   */
  readonly signInBeside?: string | undefined;
}

/** Why a step was not taken, where it was tried: what is wrong, why, and what to do. */
export function RefusalNotice({ error, signInBeside }: RefusalNoticeProps) {
  const { title, help, wayOn, code, reference } = useRefusalText(error);
  return (
    <Notice announce="assertive" title={title} tone="danger">
      <Stack gap="sm">
        <div>{help}</div>
        {wayOn && isSignedOut(error) && (
          <>
            {signInBeside && <div>{signInBeside}</div>}
            <div>
              <SignInLink isBeside={signInBeside !== undefined} label={wayOn} />
            </div>
          </>
        )}
        {code === 'unexpected' && reference && <small>{reference}</small>}
      </Stack>
    </Notice>
  );
}

export interface FetchFailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The way back from what does not exist; trying again would not find it. Defaults to a link Home. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
}

/** Stands where content would be that could not be fetched. */
export function FetchFailed({ error, onRetry, back }: FetchFailedProps) {
  const { title, help, wayOn, code, reference } = useRefusalText(error);
  const shell = useTexts('shell');
  const action = (): ReactNode => {
    if (wayOn && isSignedOut(error)) return <SignInLink label={wayOn} />;
    if (code !== 'not_found') return <Button onClick={onRetry}>{shell.tryAgain}</Button>;
    return (
      <LinkButton href={back?.href ?? '/'} linkComponent={RouterLink}>
        {back?.label ?? shell.goHome}
      </LinkButton>
    );
  };
  return (
    <ErrorState action={action()} reference={reference} title={title}>
      {help}
    </ErrorState>
  );
}
