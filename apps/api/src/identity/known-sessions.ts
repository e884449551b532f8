/** Tokens of sessions that the database has answered for lately. */
export interface KnownSessions {
  has(token: string): boolean;
  add(token: string): void;
}

/** More people than any municipality has in a school day; a token is 43 letters. */
const MOST = 50_000;

/**
 * Remembers which tokens were found to be somebody's, the most recent ones: what a browser merely says proves nothing, and a
 * limit that believed it would be none. A session that has ended may stand here still; it only keeps its own count.
 */
export function createKnownSessions(most: number = MOST): KnownSessions {
  const tokens = new Set<string>();
  return {
    has: (token) => tokens.has(token),
    add: (token) => {
      // Once more at the end: the first is the one not seen for longest.
      tokens.delete(token);
      tokens.add(token);
      if (tokens.size > most) tokens.delete(tokens.values().next().value!);
    },
  };
}
