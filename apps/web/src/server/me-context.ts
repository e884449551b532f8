import { makeMeContext } from '@vern/app-frame/frame';
import type { Me } from './answers.ts';

/** Who is signed in. */
export const { MeContext, useMe } = makeMeContext<Me>();
