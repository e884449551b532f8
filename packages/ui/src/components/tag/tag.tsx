import './tag.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface TagProps extends ComponentProps<'span'> {
  readonly tone?: 'ink' | 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger' | undefined;
  /** `outline` is for what is over or apart. Defaults to `default`. */
  readonly emphasis?: 'default' | 'outline' | undefined;
}

/** A short word on a colour. The word carries the meaning; the colour only helps the eye. */
export function Tag({ tone = 'neutral', emphasis = 'default', className, ...rest }: TagProps) {
  return <span {...rest} className={clsx('ds-tag vern-tag', className)} data-color={tone} data-variant={emphasis} />;
}
