import { useTexts } from '@vern/i18n/language';
import type { CaseView } from '../../../server/answers.ts';

/** Who follows the case up for its leader; nothing where the leader does. */
export function CaseDelegate({ view: { delegate } }: { readonly view: Pick<CaseView, 'delegate'> }) {
  const texts = useTexts('case');
  if (delegate?.isMe) return <p>{texts.delegateYou}</p>;
  return delegate?.name ? <p>{texts.delegate(delegate.name)}</p> : null;
}
