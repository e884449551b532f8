import { makeAsk } from '@vern/app-frame/server';
import { trpc } from './trpc.ts';

/** What is asked of the API, and under which name each answer is kept until the page is left. */
export const { ask, keyOf, touch } = makeAsk(trpc);
