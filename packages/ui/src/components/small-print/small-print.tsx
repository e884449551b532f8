import './small-print.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface SmallPrintProps extends Omit<ComponentProps<'span'>, 'ref'> {
  /** `span` beside what it explains, `p` on a line of its own. Defaults to `span`. */
  readonly as?: 'span' | 'p' | undefined;
}

/** What stands beside the matter itself: a source, a period, a count. Never something one must read to act rightly. */
export function SmallPrint({ as: Tag = 'span', className, ...rest }: SmallPrintProps) {
  return <Tag {...rest} className={clsx('vern-small-print', className)} />;
}
