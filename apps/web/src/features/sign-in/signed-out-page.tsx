import { signInHref } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { useAddress } from '../../routing/address.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { SignedOutView } from './signed-out-view.tsx';

/** The way in, and help for those who cannot wait for it. Brings one back to the page one wanted. */
export function SignedOutPage() {
  const shell = useTexts('shell');
  const { pathname, search } = useAddress();
  const problem = new URLSearchParams(search).get('signin');
  useArrival(shell.signIn, 'signed-out');
  return <SignedOutView problem={problem} signInHref={problem ? signInHref('/', '') : signInHref(pathname, search)} />;
}
