import { type RefObject, useEffect } from 'react';

/**
 * Brings the page one is on into view in a navigation that is wider than the screen. Scrolls the navigation alone: the
 * page stays where it is.
 *
 * @param currentHref - Address of the current place; undefined on a page outside the navigation.
 */
export function useCurrentInSight(navigation: RefObject<HTMLElement | null>, currentHref: string | undefined): void {
  useEffect(() => {
    const list = navigation.current?.querySelector('ul');
    const current = currentHref && navigation.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [navigation, currentHref]);
}
