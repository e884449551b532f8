export { MEASURE_NEWS } from './measure.news.ts';
