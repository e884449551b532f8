import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { LinkButton } from '@vern/ui/link-button';
import { RouterLink } from '../../routing/router-link.tsx';

/** Stands where a case was that has gone to another unit. */
export function CaseGone() {
  const texts = useTexts('case');
  const shell = useTexts('shell');
  return (
    <EmptyState
      action={
        <LinkButton href="/innboks" linkComponent={RouterLink}>
          {shell.inbox}
        </LinkButton>
      }
      title={texts.actions['incident.move']}
    >
      {texts.form.moveHint}
    </EmptyState>
  );
}
