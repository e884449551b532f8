/** The reports of a unit, for those who follow them and for those who look for an old case. */
export const texts = {
  title: (places: number): string => (places === 1 ? 'Enheten min' : 'Enhetene mine'),
  findTitle: 'Finn en sak',
  lead: 'Det som er meldt, hvor langt det er kommet, og tiltakene. Her kan du lese, ikke endre.',
  findLead: 'Alle saker du følger opp eller har fulgt opp, også de som er lukket.',
  placeLegend: 'Sted',
  everyPlace: 'Alle steder',
  state: 'Hvor langt',
  states: { all: 'Alle', open: 'Åpne', closed: 'Lukket eller trukket' },
  kind: 'Hva skjedde',
  everyKind: 'Alt',
  period: 'Når det skjedde',
  always: 'Når som helst',
  lastDays: (days: number) => `Siste ${days} dager`,
  schoolYear: (years: string) => `Skoleåret ${years}`,
  number: 'Nummer i Vern',
  numberHint: 'De åtte tegnene som står i saken og på utskriften.',
  numberWrong: 'Et nummer har åtte tegn: tall og bokstavene A til F.',
  filter: 'Filtrer, eller finn en sak',
  find: 'Finn saken',
  reset: 'Vis alle saker',
  noNames: 'Du kan ikke søke på personer. Da ville listen fortelle hvem som har meldt.',
  list: 'Saker',
  count: (count: number, more: boolean) =>
    more ? `Viser ${count}. Det er flere.` : count === 1 ? '1 sak' : `${count} saker`,
  fetching: 'Henter saker',
  pages: 'Sider',
  firstPage: 'Til den første siden',
  more: 'Flere saker',
  measures: (open: number, overdue: number, done: number) =>
    [
      open === 0 ? '' : open === 1 ? '1 åpent tiltak' : `${open} åpne tiltak`,
      overdue === 0 ? '' : `${overdue} over fristen`,
      done === 0 ? '' : done === 1 ? '1 gjennomført tiltak' : `${done} gjennomførte tiltak`,
    ]
      .filter(Boolean)
      .join(', '),
  overdue: 'Over fristen',
  empty: 'Ingen meldinger ennå',
  emptyText:
    'Når noen melder, står det her: hva som skjedde, hvor langt saken er kommet, og tiltakene. Ingen navn står i listen.',
  nothing: 'Fant ingen saker',
  nothingText: 'Ingen sak passer med det du har valgt. Prøv en lengre periode, eller vis alle saker.',
};

/** Texts of the area. */
export type Texts = typeof texts;
