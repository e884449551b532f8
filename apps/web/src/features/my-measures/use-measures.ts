import { useQuery } from '@tanstack/react-query';
import { ask } from '../../server/ask.ts';

/** The open measures one was given, and how many are open and finished. */
export function useMeasures() {
  return useQuery(ask('measure.mine', {}));
}
