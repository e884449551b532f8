import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { RouterLink } from '../../../routing/router-link.ts';
import type { CaseView } from '../../../server/answers.ts';

/** The way to a new report of the same situation: for those it happened to before, and for who sees it and was hit this time. */
export function CaseAgain({ view }: { readonly view: Pick<CaseView, 'id' | 'relation'> }) {
  const texts = useTexts('case');
  const isOwn = view.relation === 'reporter' || view.relation === 'affected';
  return (
    <LinkButton emphasis="secondary" fullWidth href={`/meld?igjen=${view.id}`} linkComponent={RouterLink}>
      {isOwn ? texts.again : texts.againToMe}
    </LinkButton>
  );
}
