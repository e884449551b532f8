export { arriveAt } from './arrive-at.ts';
export { makeRouterLink } from './make-router-link.tsx';
