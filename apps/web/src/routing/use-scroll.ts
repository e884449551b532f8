import { useLayoutEffect } from 'react';
import { countEntry, entriesBefore } from './history-entries.ts';
import { type ScrollMemory, scrollMemory } from './scroll-memory.ts';

const KEY = 'vern.scroll';

let memory: ScrollMemory | undefined;

/**
 * Keep where each page of this tab's history was left. Once, before the first page: the browser itself would scroll
 * before the page is there.
 */
export function keepScroll(): void {
  // A person who comes in by an address is at the beginning of a history; one who reloads a page is where they were.
  const isOurs = entriesBefore() !== null;
  const kept = scrollMemory(isOurs ? sessionStorage.getItem(KEY) : null);
  if (!isOurs) countEntry((_to, options) => history.replaceState(options?.state, ''), '', { replace: true });
  history.scrollRestoration = 'manual';
  let here = entriesBefore();
  kept.came(here, 'back');
  const goTo = (arrival: 'new' | 'back') => {
    kept.left(here, scrollY);
    here = entriesBefore();
    kept.came(here, arrival);
  };
  // `pushState` is the router's word for it.
  addEventListener('pushState', () => goTo('new'));
  addEventListener('popstate', () => goTo('back'));
  addEventListener('pagehide', () => {
    kept.left(here, scrollY);
    sessionStorage.setItem(KEY, kept.written());
  });
  memory = kept;
}

/** Scrolls to where a page is to be read from, as soon as it is drawn. @param place - Its whole address. */
export function useScroll(place: string): void {
  useLayoutEffect(() => {
    const top = place ? memory?.takeTop() : undefined;
    if (typeof top === 'number') scrollTo({ top, behavior: 'instant' });
  }, [place]);
}
