import { createHash } from 'node:crypto';

/** How an export says that its footer holds a checksum; without it in the header, none is asked for. */
export const CHECKSUM = 'sha256';

/** SHA-256 over lines, each with `\n` at its end: a changed letter, a line more, less or elsewhere gives another one. */
export function lineDigest() {
  const hash = createHash(CHECKSUM);
  return {
    add: (line: string): void => {
      hash.update(line).update('\n');
    },
    /** The digest in hex. Nothing can be added after it. */
    end: (): string => hash.digest('hex'),
  };
}
