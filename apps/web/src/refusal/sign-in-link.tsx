import { signInHref } from '@vern/app-frame/refusal';
import { LinkButton } from '@vern/ui/link-button';
import { useAddress } from '../routing/address.ts';

export interface SignInLinkProps {
  readonly label: string;
  /** Opens in a tab of its own, so that what stands on this page alone is not lost. */
  readonly isBeside?: boolean;
}

/** The way in for somebody who was signed out meanwhile, and back to this page. */
export function SignInLink({ label, isBeside = false }: SignInLinkProps) {
  const { pathname, search } = useAddress();
  return (
    <LinkButton href={signInHref(pathname, search)} target={isBeside ? '_blank' : undefined}>
      {label}
    </LinkButton>
  );
}
