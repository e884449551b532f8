/** The list of the reader's own reports. */
export const texts = {
  title: 'Mine saker',
  lead: 'Det du har meldt, og det andre har meldt for deg.',
  count: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
  shown: (count: number, total: number) => `Viser ${count} av ${total} saker`,
  pages: 'Sider',
  firstPage: 'Til den første siden',
  more: 'Vis flere',
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
  /** The measures that somebody was given. */
  measures: {
    title: 'Mine tiltak',
    lead: 'Tiltak du har fått ansvar for. Du ser tiltaket og fristen, ikke saken det hører til.',
    list: 'Mine tiltak',
    openCount: (count: number) => {
      if (count === 0) return 'Ingen åpne tiltak';
      return count === 1 ? '1 åpent tiltak' : `${count} åpne tiltak`;
    },
    /** Beneath a list that does not hold all that are open. */
    openFirst: (shown: number) => `Listen viser de ${shown} med kortest frist. De andre kommer når disse er ferdige.`,
    finished: 'Ferdige tiltak',
    finishedCount: (count: number) => `Ferdige tiltak (${count})`,
    finishedShown: (shown: number, count: number) => `Viser ${shown} av ${count}`,
    finishedAt: (when: string) => `Ferdig ${when}`,
    more: 'Vis flere',
    fetching: 'Henter tiltakene dine',
    empty: 'Du har ingen tiltak',
    emptyText: 'Når en leder gir deg ansvar for et tiltak, står det her med fristen.',
    emptyOpenText: 'Nye tiltak kommer her, med fristen.',
    start: 'Er i gang',
    isStarted: 'Tiltaket er i gang',
    putBack: 'Ikke i gang likevel',
    isPutBack: 'Tiltaket er satt tilbake til planlagt',
    done: 'Merk som ferdig',
    isDone: 'Tiltaket er merket som ferdig',
    undo: 'Angre',
    reopen: 'Åpne igjen',
    isReopened: 'Tiltaket er åpnet igjen',
  },
};

/** Texts of the area. */
export type Texts = typeof texts;
