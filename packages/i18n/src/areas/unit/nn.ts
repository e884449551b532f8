import type { Texts } from './nb.ts';

/** The reports of a unit, in nynorsk. */
export const texts: Texts = {
  title: (places) => (places === 1 ? 'Eininga mi' : 'Einingane mine'),
  findTitle: 'Finn ei sak',
  lead: 'Det som er meldt, kor langt det er kome, og tiltaka. Her kan du lese, ikkje endre.',
  findLead: 'Alle saker du følgjer opp eller har følgt opp, òg dei som er lukka.',
  placeLegend: 'Stad',
  everyPlace: 'Alle stader',
  state: 'Kor langt',
  states: { all: 'Alle', open: 'Opne', closed: 'Lukka eller trekte' },
  kind: 'Kva skjedde',
  everyKind: 'Alt',
  period: 'Når det skjedde',
  always: 'Når som helst',
  lastDays: (days) => `Siste ${days} dagar`,
  schoolYear: (years) => `Skuleåret ${years}`,
  number: 'Nummer i Vern',
  numberHint: 'Dei åtte teikna som står i saka og på utskrifta.',
  numberWrong: 'Eit nummer har åtte teikn: tal og bokstavane A til F.',
  filter: 'Filtrer, eller finn ei sak',
  find: 'Finn saka',
  reset: 'Vis alle saker',
  noNames: 'Du kan ikkje søkje på personar. Då ville lista fortelje kven som har meldt.',
  list: 'Saker',
  count: (count, more) => (more ? `Viser ${count}. Det er fleire.` : count === 1 ? '1 sak' : `${count} saker`),
  fetching: 'Hentar saker',
  pages: 'Sider',
  firstPage: 'Til den første sida',
  more: 'Fleire saker',
  measures: (open, overdue, done) =>
    [
      open === 0 ? '' : open === 1 ? '1 ope tiltak' : `${open} opne tiltak`,
      overdue === 0 ? '' : `${overdue} over fristen`,
      done === 0 ? '' : done === 1 ? '1 gjennomført tiltak' : `${done} gjennomførte tiltak`,
    ]
      .filter(Boolean)
      .join(', '),
  overdue: 'Over fristen',
  empty: 'Ingen meldingar enno',
  emptyText:
    'Når nokon melder, står det her: kva som skjedde, kor langt saka er komen, og tiltaka. Ingen namn står i lista.',
  nothing: 'Fann ingen saker',
  nothingText: 'Inga sak passar med det du har valt. Prøv ein lengre periode, eller vis alle saker.',
};
