import type { Texts } from './nb.ts';

/** One's own reports, in English. */
export const texts: Texts = {
  title: 'My reports',
  lead: 'What you have reported, and what others have reported for you.',
  count: (count) => (count === 1 ? '1 report' : `${count} reports`),
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
};
