import { createContext, useContext } from 'react';
import type { Me } from '../server/answers.ts';

export const MeContext = createContext<Me | null>(null);

/** Who is signed in. @throws {RangeError} On a page that can be seen without signing in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new RangeError('Nobody is signed in here');
  return me;
}
