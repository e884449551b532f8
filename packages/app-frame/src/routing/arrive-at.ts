/** The focus on the heading, and the heading in sight: the page before may have been scrolled far down. */
export function arriveAt(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollTo({ top: 0, behavior: 'instant' });
}
