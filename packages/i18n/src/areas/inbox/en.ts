import type { Texts } from './nb.ts';

/** The work lists, in English. */
export const texts: Texts = {
  title: 'Inbox',
  lists: 'Work lists',
  place: 'Place',
  given: 'Cases given to you',
  liesWith: (name) => (name ? `With ${name}` : 'With somebody else'),
  minSeverity: 'Severity',
  all: 'All',
  from: (level) => `${level} or above`,
  count: (count, more) => (more ? `Showing ${count}. There are more.` : count === 1 ? '1 case' : `${count} cases`),
  inList: (count, more) =>
    more ? `more than ${count} cases` : count === 0 ? 'no cases' : count === 1 ? '1 case' : `${count} cases`,
  fetching: 'Loading cases',
  pages: 'Pages',
  firstPage: 'Back to the first page',
  more: 'More cases',
  filter: 'Filter, or find a case',
  findCase: 'Find a case',
  backToList: 'Back to the list',
  overdue: 'Overdue',
  closedOn: (when) => `Closed ${when}`,
  empty: {
    new: { title: 'No new reports', text: 'Reports that nobody has received yet appear here.' },
    due_today: { title: 'Nothing is due today', text: 'Cases that are due today or overdue appear here.' },
    waiting: {
      title: 'You are not waiting for anybody',
      text: 'Cases where you have asked a question and are waiting for the answer appear here.',
    },
    watching: { title: 'No cases to keep an eye on', text: 'Cases that are under way and due later appear here.' },
    closed: { title: 'No closed cases', text: 'Cases that were closed with an answer or withdrawn appear here.' },
  },
};
