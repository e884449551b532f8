export { defineNews, type NewsFacts, type NewsGroup, type Urgency } from './define-news.ts';
export { pathOf } from './path-of.ts';
export { SUBJECT_TYPES, type Subject, type SubjectType } from './subject.ts';
