import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { RouterLink } from '../../routing/router-link.tsx';
import { CaseAway } from './case-away.tsx';

/** Stands where a case was that has gone to another unit. */
export function CaseGone({ level }: { readonly level: 1 | 2 }) {
  const texts = useTexts('case');
  const shell = useTexts('shell');
  return (
    <CaseAway level={level} title={texts.actions['incident.move']}>
      <p>{texts.form.moveHint}</p>
      <div>
        <LinkButton href="/innboks" linkComponent={RouterLink}>
          {shell.inbox}
        </LinkButton>
      </div>
    </CaseAway>
  );
}
