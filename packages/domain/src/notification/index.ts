export { type News, type NewsSubject, type Party, TOPICS, type Topic, topicFacts } from './topics.ts';
