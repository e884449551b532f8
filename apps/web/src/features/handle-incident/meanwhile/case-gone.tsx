import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { RouterLink } from '../../../routing/router-link.ts';
import { CaseAway } from './case-away.tsx';

/** Stands where a case was that has gone to another unit. */
export function CaseGone({ level }: { readonly level: 1 | 2 }) {
  const { moveHint } = useTexts('caseSteps');
  const { history } = useTexts('news');
  const shell = useTexts('shell');
  return (
    <CaseAway level={level} title={history['incident.move']}>
      <p>{moveHint}</p>
      <div>
        <LinkButton href="/innboks" linkComponent={RouterLink}>
          {shell.inbox}
        </LinkButton>
      </div>
    </CaseAway>
  );
}
