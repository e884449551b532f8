import { signInHref } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { useArrival } from '../../routing/use-arrival.ts';
import { SignedOutView } from './signed-out-view.tsx';

/** The way in; it leads back to the page one wanted. */
export function SignedOutPage() {
  const { signIn } = useTexts('admin');
  useArrival(signIn.title, 'signed-out');
  return <SignedOutView signInHref={signInHref(window.location.pathname, window.location.search)} />;
}
