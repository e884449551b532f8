export { announceLeaving, lastLeaving } from './leaving.ts';
export { useLeaving } from './use-leaving.ts';
