import type { ComponentProps, MouseEvent } from 'react';
import { useLocation } from 'wouter';

/** What the kit renders its links with: goes through the router, and leaves everything else to the browser. */
export function RouterLink({ href, onClick, ...rest }: ComponentProps<'a'>) {
  const [, navigate] = useLocation();
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isOurs(event) || !href?.startsWith('/')) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...rest} href={href} onClick={handleClick} />;
}

function isOurs({ button, metaKey, ctrlKey, shiftKey, altKey, currentTarget }: MouseEvent<HTMLAnchorElement>): boolean {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || currentTarget.target) return false;
  return !/^\/(admin|auth)(\/|$)/.test(currentTarget.pathname);
}
