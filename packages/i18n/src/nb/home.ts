/** The first page. */
export const home = {
  title: (name: string) => `Hei, ${name}`,
  report: 'Meld en hendelse',
  reportHint: 'Tar omtrent ett minutt. Du kan også melde for en kollega.',
  continueTitle: 'Du har begynt på en melding',
  continueText: (when: string) => `Sist lagret ${when}.`,
  continueAction: 'Fortsett på meldingen',
  myReports: 'Mine saker',
  myReportsCount: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
  allMine: 'Se alle mine saker',
  empty: 'Ingen meldinger ennå',
  emptyText: 'Her ser du det du har meldt, hva som blir gjort, og svaret du får.',
  newAnswer: 'Nytt svar',
  question: 'Du har et spørsmål',
  notices: 'Nytt til deg',
  noticeKinds: {
    'incident.submitted': 'En ny melding er kommet',
    'incident.reported_for_you': 'En kollega har meldt på dine vegne',
    'incident.received': 'Meldingen er tatt imot',
    'incident.severity_lowered': 'Alvorlighetsgraden er satt ned',
    'incident.question': 'Lederen har et spørsmål til deg',
    'incident.answered': 'Du har fått svar',
    'incident.supplemented': 'Det er lagt til mer',
    'incident.measure_assigned': 'Det er bestemt et tiltak',
    'incident.moved': 'Saken er flyttet',
    'incident.closed': 'Saken er lukket med svar',
    'incident.reopened': 'Saken er åpnet igjen',
    'incident.withdrawn': 'Meldingen er trukket',
  },
  noticeOther: 'Noe nytt i en sak',
  openCase: 'Åpne saken',
  markRead: 'Merk alt som lest',
  forLeaders: (count: number) => (count === 1 ? '1 ny melding venter på deg' : `${count} nye meldinger venter på deg`),
  toInbox: 'Gå til innboksen',
};

/** Texts of the area. */
export type HomeTexts = typeof home;
