export { type News, news, type ToldTo } from './news.ts';
export { type NewsSubject, type Party, TOPICS, type Topic, topicFacts } from './topics.ts';
