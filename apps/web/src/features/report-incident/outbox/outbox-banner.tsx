import './outbox-banner.css';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { LinkButton } from '@vern/ui/link-button';
import { Notice } from '@vern/ui/notice';
import { Stack } from '@vern/ui/stack';
import { useState } from 'react';
import { SignInLink } from '../../../refusal/sign-in-link.tsx';
import { useRefusalText } from '../../../refusal/use-refusal-text.ts';
import { RouterLink } from '../../../routing/router-link.ts';
import type { Me } from '../../../server/answers.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import type { Queued } from './outbox.ts';
import { sendNow, takeBack } from './outbox-store.ts';
import { useOutbox, useOutboxKeeper } from './use-outbox.ts';

export interface OutboxBannerProps {
  readonly me: Me | null;
  /** The server has said who is here, and not this device alone. */
  readonly isConfirmed: boolean;
}

/** On every page: that something has not been sent, what came of it, and the way on. */
export function OutboxBanner({ me, isConfirmed }: OutboxBannerProps) {
  const outbox = useTexts('outbox');
  const shell = useTexts('shell');
  useOutboxKeeper(me, isConfirmed);
  const { waiting, isSending, stopped, sent, count, leave } = useOutbox();
  const unsent = waiting.filter(({ refusal }) => refusal === null).length;
  const refused = waiting.filter(({ refusal }) => refusal !== null);
  const last = sent.at(-1);
  // Something lies here that is not theirs, or nobody can be told: whoever wrote it has to sign in.
  const isLocked = me === null ? count > 0 : stopped === 'signed_out' && unsent > 0;
  const shown = me === null ? count : unsent;
  return (
    <div className="web-outbox">
      {shown > 0 && (
        <Notice announce="polite" title={outbox.waitingTitle(shown)} tone="warning">
          <Stack gap="sm">
            <div>{outbox.waiting(shown)}</div>
            {isLocked ? (
              <>
                <div>{outbox.signIn}</div>
                <div>
                  <SignInLink label={shell.signIn} />
                </div>
              </>
            ) : (
              me && (
                <div>
                  <Button
                    busy={isSending}
                    emphasis="secondary"
                    onClick={() => void sendNow(me.personId)}
                    size="sm"
                    tone="neutral"
                  >
                    {isSending ? outbox.sending : outbox.send}
                  </Button>
                </div>
              )
            )}
          </Stack>
        </Notice>
      )}
      {me && refused.map((queued) => <Refused key={queued.draftId} personId={me.personId} queued={queued} />)}
      {last && unsent === 0 && (
        <Notice announce="polite" title={outbox.sentTitle} tone="success">
          <Stack gap="sm">
            <div>{outbox.sent}</div>
            <div>
              <LinkButton
                emphasis="secondary"
                href={`/saker/${last.receipt.incidentId}`}
                linkComponent={RouterLink}
                size="sm"
              >
                {outbox.see}
              </LinkButton>
            </div>
          </Stack>
        </Notice>
      )}
      {leave && <LeaveDialog onLeave={leave} />}
    </div>
  );
}

/** Refused: why, in words, and the way back into the form. */
function Refused({ personId, queued }: { readonly personId: string; readonly queued: Queued }) {
  const outbox = useTexts('outbox');
  const { title } = useRefusalText({ data: { refusal: { code: queued.refusal ?? '' } } });
  const [isBarred, setBarred] = useState(false);
  const open = async () => {
    if (await takeBack(personId, queued)) location.assign('/meld');
    else setBarred(true);
  };
  return (
    <Notice announce="polite" title={outbox.refusedTitle} tone="danger">
      <Stack gap="sm">
        <div>
          {title}. {outbox.refused}
        </div>
        {isBarred && <div role="alert">{outbox.anotherFirst}</div>}
        <div>
          <Button onClick={() => void open()} size="sm">
            {outbox.open}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
