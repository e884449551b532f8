import '../button/button.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonAttributes } from '../button/button-look.ts';
import type { LinkComponent } from '../text-link/link-component.ts';

export interface LinkButtonProps extends ComponentProps<'a'>, ButtonLook {
  /** What renders the link; the app's router gives its own. Defaults to a plain `<a>`. */
  readonly linkComponent?: LinkComponent | undefined;
}

/**
 * A link that looks like a button: it goes somewhere, so it stays a link for the keyboard and for screen readers.
 *
 * @example
 * <LinkButton href="/meld" tone="accent" size="lg" fullWidth>Meld en hendelse</LinkButton>
 */
export function LinkButton({
  emphasis,
  tone,
  size,
  fullWidth,
  flush,
  className,
  linkComponent: Link = 'a',
  ...rest
}: LinkButtonProps) {
  return (
    <Link
      {...rest}
      {...buttonAttributes({ emphasis, tone, size, fullWidth, flush })}
      className={clsx('ds-button vern-button', className)}
    />
  );
}
