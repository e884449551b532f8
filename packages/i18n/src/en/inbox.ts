import type { InboxTexts } from '../nb/inbox.ts';

/** The work lists, in English. */
export const inbox: InboxTexts = {
  title: 'Inbox',
  lists: 'Work lists',
  filters: 'Narrow down',
  place: 'Place',
  minSeverity: 'Severity',
  all: 'All',
  from: (level) => `${level} and above`,
  count: (count, more) => (more ? `Showing ${count}, there are more` : count === 1 ? '1 case' : `${count} cases`),
  inList: (count, more) =>
    more ? `more than ${count} cases` : count === 0 ? 'no cases' : count === 1 ? '1 case' : `${count} cases`,
  fetching: 'Loading cases',
  pages: 'Pages',
  firstPage: 'To the first page',
  more: 'More cases',
  choose: 'Choose a case in the list',
  chooseText: 'Here you see what happened, what has been done, and what is the next step.',
  backToList: 'Back to the list',
  wishes: 'wants to talk',
  overdue: 'Overdue',
  closedOn: (when) => `Closed ${when}`,
  empty: {
    new: { title: 'No new reports', text: 'Reports that nobody has received stand here.' },
    due_today: { title: 'Nothing is due today', text: 'Cases that are due today or overdue stand here.' },
    waiting: {
      title: 'You are waiting for nobody',
      text: 'Cases in which you have asked a question and wait for the answer stand here.',
    },
    watching: { title: 'No cases to watch', text: 'Cases that are under way and due later stand here.' },
    closed: { title: 'No closed cases', text: 'Cases that were closed with an answer or withdrawn stand here.' },
  },
};
