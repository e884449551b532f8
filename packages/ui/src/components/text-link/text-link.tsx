import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import type { LinkComponent } from './link-component.ts';

export interface TextLinkProps extends ComponentProps<'a'> {
  /** What renders the link; defaults to a plain `<a>`. */
  readonly linkComponent?: LinkComponent | undefined;
}

/** A link inside running text. Its words say where it leads. */
export function TextLink({ className, linkComponent: Link = 'a', ...rest }: TextLinkProps) {
  return <Link {...rest} className={clsx('ds-link', className)} />;
}
