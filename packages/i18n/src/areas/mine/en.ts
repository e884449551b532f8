import type { Texts } from './nb.ts';

/** One's own reports, in English. */
export const texts: Texts = {
  title: 'My reports',
  lead: 'What you have reported, and what others have reported for you.',
  count: (count) => (count === 1 ? '1 report' : `${count} reports`),
  shown: (count, total) => `Showing ${count} of ${total} reports`,
  pages: 'Pages',
  firstPage: 'Back to the first page',
  more: 'Show more',
  offlineTitle: 'Your cases are not on the phone',
  offlineText:
    'Vern keeps no cases on the phone or computer, so nobody else can read them there. You see them again when you have a connection. Meanwhile you can report and find help.',
  empty: 'You have no reports',
  emptyText: 'When you report something, you can follow its progress here and see the answer you get.',
  clock: 'Progress of the report',
  states: { passed: 'done', current: 'the case is here now', ahead: 'to come' },
  news: { answer: 'New answer', other: 'Something new' },
  question: 'Question for you',
  fetching: 'Loading your reports',
  /** The measures that somebody was given. */
  measures: {
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
    start: 'Is under way',
    isStarted: 'The measure is under way',
    putBack: 'Not under way after all',
    isPutBack: 'The measure is set back to planned',
    done: 'Mark as done',
    isDone: 'The measure is marked as done',
    undo: 'Undo',
    reopen: 'Reopen',
    isReopened: 'The measure has been reopened',
  },
};
