import { useEffect, useState } from 'react';
import { serverNow } from './server-clock.ts';

const EVERY_MS = 60_000;

/** Now, by the server's clock, renewed every minute so that "i dag" does not outlive the day. */
export function useNow(): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
