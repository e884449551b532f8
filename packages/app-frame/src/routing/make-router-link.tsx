import type { ComponentProps, MouseEvent } from 'react';

/** How an app goes between its pages. */
export interface RouterLinkOptions {
  /** Whether a path is a page of the app; everything else is left to the browser. */
  readonly isInside: (pathname: string) => boolean;
  /** A hook that gives the way to go there. */
  readonly useGo: () => (href: string) => void;
}

/** What the kit renders its links with: goes through the app's router, and leaves everything else to the browser. */
export function makeRouterLink({ isInside, useGo }: RouterLinkOptions) {
  return function RouterLink({ href, onClick, ...rest }: ComponentProps<'a'>) {
    const go = useGo();
    const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
      onClick?.(event);
      if (event.defaultPrevented || !isPlain(event) || !href?.startsWith('/')) return;
      if (!isInside(event.currentTarget.pathname)) return;
      event.preventDefault();
      go(href);
    };
    return <a {...rest} href={href} onClick={handleClick} />;
  };
}

/** Whether the link is to open where it stands: not in another tab, and not to be kept. */
function isPlain({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
  currentTarget,
}: MouseEvent<HTMLAnchorElement>): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !currentTarget.target;
}
