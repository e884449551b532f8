import type { Texts } from './nb.ts';

/** The first page, in nynorsk. */
export const texts: Texts = {
  title: (name) => `Hei, ${name}`,
  report: 'Meld ei hending',
  reportHint: 'Det tek om lag eitt minutt. Du kan òg melde for ein kollega.',
  continueText: (when) => `Sist lagra ${when}.`,
  continueAction: 'Hald fram med meldinga',
  myReports: 'Mine saker',
  myReportsCount: (count) => (count === 1 ? '1 sak' : `${count} saker`),
  allMine: 'Sjå alle sakene mine',
  notices: 'Nytt til deg',
  measuresWaiting: (count) => (count === 1 ? 'Du har 1 ope tiltak' : `Du har ${count} opne tiltak`),
  toMeasures: 'Sjå tiltaka mine',
  noticeOther: 'Noko nytt i ei sak',
  allRead: 'Alt er merkt som lese',
  markRead: 'Merk alt som lese',
  forLeaders: (count) => (count === 1 ? '1 ny melding ventar på deg' : `${count} nye meldingar ventar på deg`),
  toInbox: 'Gå til innboksen',
};
