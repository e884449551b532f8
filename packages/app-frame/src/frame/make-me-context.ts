import { createContext, useContext } from 'react';

/** Where an app keeps who is signed in, and how its pages ask. */
export function makeMeContext<Me>() {
  const MeContext = createContext<Me | null>(null);
  return {
    MeContext,
    /** Who is signed in. @throws {RangeError} On a page that can be seen without signing in. */
    useMe(): Me {
      const me = useContext(MeContext);
      if (!me) throw new RangeError('Nobody is signed in here');
      return me;
    },
  };
}
