export { unitHref } from './unit-search.ts';
