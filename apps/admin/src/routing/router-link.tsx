import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';

/** What the kit renders its links with: inside the console through the router, and everything else by the browser. */
export function RouterLink({ href, onClick, ...rest }: ComponentProps<'a'>) {
  const { history } = useRouter();
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isOurs(event) || !href?.startsWith('/admin/')) return;
    event.preventDefault();
    history.push(href);
  };
  return <a {...rest} href={href} onClick={handleClick} />;
}

function isOurs({ button, metaKey, ctrlKey, shiftKey, altKey, currentTarget }: MouseEvent<HTMLAnchorElement>): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !currentTarget.target;
}
