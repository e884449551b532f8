import './button.css';
import { clsx } from 'clsx';
import type { ComponentProps, MouseEvent } from 'react';
import { type ButtonLook, buttonAttributes } from './button-look.ts';

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** Work is under way: the button stays focusable, says so, and takes no second press. */
  readonly busy?: boolean | undefined;
}

/**
 * A button says what happens when it is pressed: "Send meldingen", not "OK".
 *
 * @example
 * <Button tone="accent" onClick={send} busy={sending}>Send meldingen</Button>
 */
export function Button({
  emphasis,
  tone,
  size,
  fullWidth,
  flush,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  // Not `disabled`: that would move the focus away from the person who just pressed it.
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => (busy ? event.preventDefault() : onClick?.(event));
  return (
    <button
      type="button"
      {...rest}
      {...buttonAttributes({ emphasis, tone, size, fullWidth, flush })}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      className={clsx('ds-button vern-button', className)}
      onClick={handleClick}
    >
      {children}
    </button>
  );
}
