/** The first page. */
export const texts = {
  title: (name: string) => `Hei, ${name}`,
  report: 'Meld en hendelse',
  reportHint: 'Tar omtrent ett minutt. Du kan også melde for en kollega.',
  continueText: (when: string) => `Sist lagret ${when}.`,
  continueAction: 'Fortsett på meldingen',
  myReports: 'Mine saker',
  myReportsCount: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
  allMine: 'Se alle mine saker',
  notices: 'Nytt til deg',
  measuresWaiting: (count: number) => (count === 1 ? 'Du har 1 åpent tiltak' : `Du har ${count} åpne tiltak`),
  toMeasures: 'Se tiltakene mine',
  noticeOther: 'Noe nytt i en sak',
  allRead: 'Alt er merket som lest',
  markRead: 'Merk alt som lest',
  forLeaders: (count: number) => (count === 1 ? '1 ny melding venter på deg' : `${count} nye meldinger venter på deg`),
  toInbox: 'Gå til innboksen',
};

/** Texts of the area. */
export type Texts = typeof texts;
