export { OVERVIEW_POLICY } from './overview-policy.ts';
