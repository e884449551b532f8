export { noteServerDate, serverNow } from './server-clock.ts';
export { useNow } from './use-now.ts';
