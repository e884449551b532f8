import type { Texts } from './nb.ts';

/** One's own reports, in nynorsk. */
export const texts: Texts = {
  title: 'Mine saker',
  lead: 'Det du har meldt, og det andre har meldt for deg.',
  count: (count) => (count === 1 ? '1 sak' : `${count} saker`),
  shown: (count, total) => `Viser ${count} av ${total} saker`,
  pages: 'Sider',
  firstPage: 'Til den første sida',
  more: 'Vis fleire',
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
  /** The measures that somebody was given. */
  measures: {
    title: 'Mine tiltak',
    lead: 'Tiltak du har fått ansvar for. Du ser tiltaket og fristen, ikkje saka det høyrer til.',
    list: 'Mine tiltak',
    openCount: (count) => {
      if (count === 0) return 'Ingen opne tiltak';
      return count === 1 ? '1 ope tiltak' : `${count} opne tiltak`;
    },
    openFirst: (shown) => `Lista viser dei ${shown} med kortast frist. Dei andre kjem når desse er ferdige.`,
    finished: 'Ferdige tiltak',
    finishedCount: (count) => `Ferdige tiltak (${count})`,
    finishedShown: (shown, count) => `Viser ${shown} av ${count}`,
    finishedAt: (when) => `Ferdig ${when}`,
    more: 'Vis fleire',
    fetching: 'Hentar tiltaka dine',
    empty: 'Du har ingen tiltak',
    emptyText: 'Når ein leiar gir deg ansvar for eit tiltak, står det her med fristen.',
    emptyOpenText: 'Nye tiltak kjem her, med fristen.',
    start: 'Er i gang',
    isStarted: 'Tiltaket er i gang',
    putBack: 'Ikkje i gang likevel',
    isPutBack: 'Tiltaket er sett tilbake til planlagt',
    done: 'Merk som ferdig',
    isDone: 'Tiltaket er merkt som ferdig',
    undo: 'Angre',
    reopen: 'Opne att',
    isReopened: 'Tiltaket er opna att',
  },
};
