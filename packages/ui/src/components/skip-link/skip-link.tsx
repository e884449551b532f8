import type { ComponentProps } from 'react';

/** The first stop of the keyboard on every page: past the navigation, to the content. */
export function SkipLink(props: Omit<ComponentProps<'a'>, 'className'> & { readonly href: `#${string}` }) {
  return <a {...props} className="ds-skip-link" />;
}
