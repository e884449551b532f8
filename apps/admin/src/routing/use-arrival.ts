import { arriveAt } from '@vern/app-frame/routing';
import { useTexts } from '@vern/i18n/language';
import { useEffect } from 'react';

let lastPlace = '';

/**
 * What a new page must do for those who do not see it change: a title for the window, and the focus on its heading.
 * The very first page leaves the focus to the browser, and so does a change of language.
 *
 * @param place - Name of the page, the same in every language.
 */
export function useArrival(title: string, place: string): void {
  const { product } = useTexts('admin');
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (lastPlace && lastPlace !== place) arriveAt(document.querySelector<HTMLElement>('main h1'));
    lastPlace = place;
  }, [place]);
}
