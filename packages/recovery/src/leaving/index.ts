export { announceLeaving } from './leaving.ts';
export { useLeaving } from './use-leaving.ts';
