import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { EmptyState } from '@vern/ui/empty-state';
import { LinkButton } from '@vern/ui/link-button';
import { Stack } from '@vern/ui/stack';
import { RouterLink } from '../../routing/router-link.ts';

/** Without a network: no report is kept on the device, which is said, with what there is to do meanwhile. */
export function MineAway({ onRetry }: { readonly onRetry: () => void }) {
  const mine = useTexts('mine');
  const shell = useTexts('shell');
  return (
    <EmptyState
      action={
        <Stack direction="row" gap="sm">
          <Button onClick={onRetry}>{shell.tryAgain}</Button>
          <LinkButton emphasis="secondary" href="/hjelp" linkComponent={RouterLink}>
            {shell.help}
          </LinkButton>
        </Stack>
      }
      level={2}
      title={mine.offlineTitle}
    >
      {mine.offlineText}
    </EmptyState>
  );
}
