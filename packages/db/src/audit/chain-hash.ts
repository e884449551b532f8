import { createHash } from 'node:crypto';

/** What the first entry of a chain follows. */
export const CHAIN_START = '00'.repeat(32);

/**
 * SHA-256 over the hash before it (32 bytes) and the entry's canonical text in UTF-8.
 * @param previous - Lower-case hexadecimal, as the result.
 */
export function chainHash(previous: string, canonical: string): string {
  return createHash('sha256').update(previous, 'hex').update(canonical, 'utf8').digest('hex');
}
