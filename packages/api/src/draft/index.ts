export { draftRouter } from './router.ts';
