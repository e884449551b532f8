export { measureRouter } from './router.ts';
