import './card.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface CardProps extends ComponentProps<'div'> {
  /** `accent` for the card that holds the one next thing, `ink` for help. Defaults to `neutral`. */
  readonly tone?: 'neutral' | 'accent' | 'ink' | undefined;
  readonly padding?: 'sm' | 'md' | undefined;
}

/** A surface for things that belong together. A link with the class `vern-card__link` makes the whole card its target. */
export function Card({ tone = 'neutral', padding = 'md', className, ...rest }: CardProps) {
  return <div {...rest} className={clsx('vern-card', className)} data-padding={padding} data-tone={tone} />;
}
