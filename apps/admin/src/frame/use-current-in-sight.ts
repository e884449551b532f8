import { useEffect } from 'react';

/**
 * Brings the page one is on into view in the navigation, which on a phone is wider than the screen.
 *
 * @param isOpen - Whether the pages are in the navigation yet: they come when it is known who is here.
 */
export function useCurrentInSight(pathname: string, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen || !pathname) return;
    document.querySelector('nav [aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname, isOpen]);
}
