import type { Texts } from './nb.ts';

/** The work lists, in nynorsk. */
export const texts: Texts = {
  title: 'Innboks',
  lists: 'Arbeidslister',
  place: 'Stad',
  given: 'Saker du har fått',
  liesWith: (name) => (name ? `Hos ${name}` : 'Hos ein annan'),
  minSeverity: 'Alvorsgrad',
  all: 'Alle',
  from: (level) => `${level} eller høgare`,
  count: (count, more) => (more ? `Viser ${count}. Det er fleire.` : count === 1 ? '1 sak' : `${count} saker`),
  inList: (count, more) =>
    more ? `meir enn ${count} saker` : count === 0 ? 'ingen saker' : count === 1 ? '1 sak' : `${count} saker`,
  fetching: 'Hentar saker',
  pages: 'Sider',
  firstPage: 'Til den første sida',
  more: 'Fleire saker',
  filter: 'Filtrer, eller finn ei sak',
  findCase: 'Finn ei sak',
  backToList: 'Tilbake til lista',
  overdue: 'Over fristen',
  closedOn: (when) => `Lukka ${when}`,
  empty: {
    new: { title: 'Ingen nye meldingar', text: 'Meldingar som ingen har teke imot, står her.' },
    due_today: {
      title: 'Ingenting må gjerast i dag',
      text: 'Her står sakene som har frist i dag eller er over fristen.',
    },
    waiting: {
      title: 'Du ventar ikkje på nokon',
      text: 'Her står sakene der du har stilt eit spørsmål og ventar på svar.',
    },
    watching: {
      title: 'Du følgjer ikkje med på nokon saker no',
      text: 'Her står sakene som er i gang og har frist seinare.',
    },
    closed: { title: 'Ingen lukka saker', text: 'Saker som er lukka med svar eller trekte, står her.' },
  },
};
