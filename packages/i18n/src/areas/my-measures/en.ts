import type { Texts } from './nb.ts';

/** The measures that somebody was given, in English. */
export const texts: Texts = {
  title: 'My measures',
  lead: 'Measures that you are responsible for. You see the measure and its due date, not the case it belongs to.',
  list: 'My measures',
  openCount: (count) => {
    if (count === 0) return 'No open measures';
    return count === 1 ? '1 open measure' : `${count} open measures`;
  },
  openFirst: (shown) => `The list shows the ${shown} that are due first. The others appear as these are done.`,
  finished: 'Finished measures',
  finishedCount: (count) => `Finished measures (${count})`,
  finishedShown: (shown, count) => `Showing ${shown} of ${count}`,
  finishedAt: (when) => `Finished ${when}`,
  more: 'Show more',
  fetching: 'Fetching your measures',
  empty: 'You have no measures',
  emptyText: 'When a manager makes you responsible for a measure, it appears here with its due date.',
  emptyOpenText: 'New measures appear here with their due dates.',
  done: 'Mark as done',
  isDone: 'The measure is marked as done',
  undo: 'Undo',
  reopen: 'Reopen',
  isReopened: 'The measure has been reopened',
};
