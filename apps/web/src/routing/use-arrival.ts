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

/** The focus on the heading, and the heading in sight: the page before may have been scrolled far down. */
function arriveAt(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollTo({ top: 0, behavior: 'instant' });
}
