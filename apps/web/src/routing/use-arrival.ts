import { arriveAt } from '@vern/app-frame/routing';
import { useEffect, useLayoutEffect } from 'react';

let isFirstPage = true;

/**
 * What a new page or a new step must do for those who do not see it change: a title for the window, and the focus on
 * its heading. The very first page leaves the focus to the browser.
 *
 * @param place - Changes when one has come somewhere new, such as the name of a step.
 */
export function useArrival(title: string, place: string): void {
  useEffect(() => {
    document.title = `${title} – Vern`;
  }, [title]);
  // Before every other effect of the page: what takes the focus on from the heading finds it there.
  useLayoutEffect(() => {
    if (!isFirstPage && place) arriveAt(document.querySelector<HTMLElement>('main h1'));
    isFirstPage = false;
  }, [place]);
}
