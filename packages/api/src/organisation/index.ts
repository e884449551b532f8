export { organisationRouter } from './router.ts';
