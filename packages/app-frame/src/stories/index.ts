export { fetchWords } from './fetch-words.ts';
