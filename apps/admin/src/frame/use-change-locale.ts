import { makeChangeLocale } from '@vern/app-frame/frame';
import type { Me } from '../server/answers.ts';
import { keyOf } from '../server/ask.ts';
import { trpc } from '../server/trpc.ts';

/** The language chosen, and a change of it that follows the person. */
export const useChangeLocale = makeChangeLocale<Me>({
  meKey: keyOf('session.me', {}),
  save: (locale) => trpc.session.setLocale.mutate({ locale }),
});
