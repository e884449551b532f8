import type { ComponentProps } from 'react';

/** Text that is read aloud and not seen. */
export function VisuallyHidden(props: Omit<ComponentProps<'span'>, 'className'>) {
  return <span {...props} className="ds-sr-only" />;
}
