export { defineNews, type NewsFacts, type NewsGroup, type Urgency } from './define-news.ts';
export type { Subject } from './subject.ts';
