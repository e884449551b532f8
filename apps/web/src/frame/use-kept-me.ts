import { useEffect, useState } from 'react';
import { loadOfflineParts } from '../features/report-incident/index.ts';
import type { Me } from '../server/answers.ts';

/**
 * Who was here last, for as long as the server cannot be asked. While it is asked again, whoever was here stays, and so
 * does what they have open.
 *
 * @param isAway - The server was not reached.
 * @param isAsked - It is asked, and has not answered yet.
 * @returns Undefined while one is looking; null when nobody is kept here.
 */
export function useKeptMe({ isAway, isAsked }: Readonly<Record<'isAway' | 'isAsked', boolean>>): Me | null | undefined {
  const [kept, setKept] = useState<Me | null>();
  useEffect(() => {
    if (isAsked) return;
    if (!isAway) return setKept(undefined);
    let isOver = false;
    const found = (me: Me | null) => {
      if (!isOver) setKept(me);
    };
    const look = async () => (await loadOfflineParts()).keptMe();
    look().then(found, () => found(null));
    return () => {
      isOver = true;
    };
  }, [isAway, isAsked]);
  if (isAway) return kept;
  return (isAsked && kept) || null;
}
