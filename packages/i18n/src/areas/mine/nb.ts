/** The list of one's own reports. */
export const texts = {
  title: 'Mine saker',
  lead: 'Det du har meldt, og det andre har meldt for deg.',
  count: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
  offlineTitle: 'Sakene dine ligger ikke på telefonen',
  offlineText:
    'Vern lagrer ingen saker på telefonen eller maskinen, så ingen andre kan lese dem der. Du ser dem igjen når du har nett. Du kan melde og finne hjelp så lenge.',
  empty: 'Du har ingen saker',
  emptyText: 'Når du melder noe, ser du her hvor langt det er kommet, og svaret du får.',
  clock: 'Hvor langt meldingen er kommet',
  states: { passed: 'ferdig', current: 'her er saken nå', ahead: 'kommer' },
  news: { answer: 'Nytt svar', other: 'Noe nytt' },
  question: 'Spørsmål til deg',
  fetching: 'Henter sakene dine',
};

/** Texts of the area. */
export type Texts = typeof texts;
