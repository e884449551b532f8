export { makeQueryClient } from './make-query-client.ts';
