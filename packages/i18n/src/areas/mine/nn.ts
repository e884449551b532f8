import type { Texts } from './nb.ts';

/** One's own reports, in nynorsk. */
export const texts: Texts = {
  title: 'Mine saker',
  lead: 'Det du har meldt, og det andre har meldt for deg.',
  count: (count) => (count === 1 ? '1 sak' : `${count} saker`),
  offlineTitle: 'Sakene dine ligg ikkje på telefonen',
  offlineText:
    'Vern lagrar ingen saker på telefonen eller maskina, så ingen andre kan lese dei der. Du ser dei att når du har nett. Du kan melde og finne hjelp så lenge.',
  empty: 'Du har ingen saker',
  emptyText: 'Når du melder noko, ser du her kor langt det er kome, og svaret du får.',
  clock: 'Kor langt meldinga er komen',
  states: { passed: 'ferdig', current: 'her er saka no', ahead: 'kjem' },
  news: { answer: 'Nytt svar', other: 'Noko nytt' },
  question: 'Spørsmål til deg',
  fetching: 'Hentar sakene dine',
};
