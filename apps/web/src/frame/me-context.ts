import { makeMeContext } from '@vern/app-frame/frame';
import type { Me } from '../server/answers.ts';

/** Who is signed in. */
export const { MeContext, useMe } = makeMeContext<Me>();
