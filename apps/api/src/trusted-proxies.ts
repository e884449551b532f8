import { isIP } from 'node:net';

/** Names that Express knows for whole ranges. */
const RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

const MOST_HOPS = 10;

/**
 * Whom to believe about where a request came from: how many proxies stand before the server, or their addresses and networks,
 * parted by commas (`10.0.0.0/8, loopback`). Null when it says nothing of the kind.
 */
export function trustedProxies(text: string): number | readonly string[] | null {
  if (/^\d+$/.test(text)) return Number(text) <= MOST_HOPS ? Number(text) : null;
  const parts = text.split(',').map((part) => part.trim());
  return parts.every(isNetwork) ? parts : null;
}

function isNetwork(text: string): boolean {
  if (RANGES.has(text)) return true;
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  // A network that is everybody believes everybody.
  return (
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (version === 4 ? 32 : 128))
  );
}
