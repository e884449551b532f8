import type { AnswerTo } from '@vern/app-frame/server';
import type { trpc } from './trpc.ts';

/** The schools and kindergartens among a municipality's places. */
export function unitsOf({ nodes }: AnswerTo<typeof trpc, 'organisation.tree'>) {
  return nodes.filter(({ type }) => type === 'unit');
}
