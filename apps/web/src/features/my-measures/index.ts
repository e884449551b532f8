export { useMeasures } from './use-measures.ts';
