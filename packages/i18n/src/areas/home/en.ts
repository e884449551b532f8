import type { Texts } from './nb.ts';

/** The first page, in English. */
export const texts: Texts = {
  title: (name) => `Hello, ${name}`,
  report: 'Report an incident',
  reportHint: 'It takes about a minute. You can also report for a colleague.',
  continueText: (when) => `Last saved ${when}.`,
  continueAction: 'Continue the report',
  myReports: 'My reports',
  myReportsCount: (count) => (count === 1 ? '1 report' : `${count} reports`),
  allMine: 'See all my reports',
  notices: 'New for you',
  measuresWaiting: (count) => (count === 1 ? 'You have 1 open measure' : `You have ${count} open measures`),
  toMeasures: 'See my measures',
  noticeOther: 'Something new in a case',
  allRead: 'Everything is marked as read',
  markRead: 'Mark all as read',
  forLeaders: (count) => (count === 1 ? '1 new report is waiting for you' : `${count} new reports are waiting for you`),
  toInbox: 'Go to the inbox',
};
