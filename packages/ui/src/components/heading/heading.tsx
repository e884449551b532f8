import './heading.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface HeadingProps extends ComponentProps<'h2'> {
  /** Place in the page's outline: 1 is the page's own title. */
  readonly level: 1 | 2 | 3 | 4;
  /** How large it is drawn, independent of its place. Defaults to `title` for level 1 and `text` below. */
  readonly size?: 'title' | 'text' | 'small' | undefined;
}

/** A heading. A screen has three sizes of type, so a section's heading stands out by weight and not by size. */
export function Heading({ level, size = level === 1 ? 'title' : 'text', className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} className={clsx('vern-heading', className)} data-heading-size={size} />;
}
