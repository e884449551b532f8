export { audit } from './audit.ts';
export type { NewAuditEntry } from './audit-entry.ts';
export { defineNews, type NewsFacts, type NewsGroup, type Urgency } from './define-news.ts';
export { type NewsItem, news, type ToldTo } from './news.ts';
export type { Subject } from './subject.ts';
