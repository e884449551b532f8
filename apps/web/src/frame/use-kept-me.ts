import { useEffect, useState } from 'react';
import { loadOfflineParts } from '../features/report-incident/index.ts';
import type { Me } from '../server/answers.ts';

/**
 * Who was here last, for as long as the server cannot be asked.
 *
 * @param isAway - The server was not reached.
 * @returns Undefined while one is looking; null when nobody is kept here.
 */
export function useKeptMe(isAway: boolean): Me | null | undefined {
  const [kept, setKept] = useState<Me | null>();
  useEffect(() => {
    if (!isAway) return;
    const look = async () => (await loadOfflineParts()).keptMe();
    look().then(setKept, () => setKept(null));
  }, [isAway]);
  return isAway ? kept : null;
}
