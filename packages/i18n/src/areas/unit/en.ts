import type { Texts } from './nb.ts';

/** The reports of a unit, in English. */
export const texts: Texts = {
  title: (places) => (places === 1 ? 'My unit' : 'My units'),
  findTitle: 'Find a case',
  lead: 'What has been reported, how far it has come, and the measures. You can read here, but not change anything.',
  findLead: 'All the cases you follow up or have followed up, including closed ones.',
  placeLegend: 'Place',
  everyPlace: 'All places',
  state: 'Progress',
  states: { all: 'All', open: 'Open', closed: 'Closed or withdrawn' },
  kind: 'What happened',
  everyKind: 'Anything',
  period: 'When it happened',
  always: 'Any time',
  lastDays: (days) => `Last ${days} days`,
  schoolYear: (years) => `School year ${years}`,
  number: 'Number in Vern',
  numberHint: 'The eight characters shown in the case and on the printout.',
  numberWrong: 'A number has eight characters: digits and the letters A to F.',
  filter: 'Filter, or find a case',
  find: 'Find the case',
  reset: 'Show all cases',
  noNames: 'You cannot search for people. The list would then reveal who has reported.',
  list: 'Cases',
  count: (count, more) => (more ? `Showing ${count}. There are more.` : count === 1 ? '1 case' : `${count} cases`),
  fetching: 'Loading cases',
  pages: 'Pages',
  firstPage: 'Back to the first page',
  more: 'More cases',
  measures: (open, overdue, done) =>
    [
      open === 0 ? '' : open === 1 ? '1 open measure' : `${open} open measures`,
      overdue === 0 ? '' : `${overdue} overdue`,
      done === 0 ? '' : done === 1 ? '1 measure carried out' : `${done} measures carried out`,
    ]
      .filter(Boolean)
      .join(', '),
  overdue: 'Overdue',
  empty: 'No reports yet',
  emptyText:
    'When somebody reports, it appears here: what happened, how far the case has come, and the measures. There are no names in the list.',
  nothing: 'No cases found',
  nothingText: 'No case matches what you have chosen. Try a longer period, or show all cases.',
};
