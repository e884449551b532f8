import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createSessionRepository, type Database } from '@vern/db';

/** Somebody signed in. */
export interface SignedIn {
  readonly municipalityId: string;
  readonly personId: string;
  /** The unit they work at. */
  readonly unitId: string;
  /** The session's cookie, as a browser sends it. */
  readonly cookie: string;
}

const AT_A_TIME = 10;
const DAY_MS = 86_400_000;

/**
 * Sign people in, several times each if need be: sessions as the server itself makes them after a sign-in.
 *
 * They are written through its repository and not fetched by signing in, since one address may sign in 60 times a minute
 * and a run that keeps under 600 requests a minute and session needs hundreds of sessions.
 */
export async function addSessions(
  database: Database,
  municipalityId: string,
  people: readonly { readonly personId: string; readonly unitId: string }[],
  count: number,
): Promise<readonly SignedIn[]> {
  const sessions = createSessionRepository(database);
  const signIn = async (n: number): Promise<SignedIn> => {
    const { personId, unitId } = people[n % people.length]!;
    const token = randomBytes(32).toString('base64url');
    const at = new Date();
    const tokenHash = createHash('sha256').update(token).digest();
    await sessions.start(
      { municipalityId, actorId: personId },
      { id: randomUUID(), tokenHash, device: 'bench', at, expiresAt: new Date(at.getTime() + DAY_MS) },
    );
    return { municipalityId, personId, unitId, cookie: `vern-demo=${municipalityId}.${token}` };
  };
  const signedIn: SignedIn[] = [];
  while (signedIn.length < count) {
    const batch = Math.min(AT_A_TIME, count - signedIn.length);
    signedIn.push(...(await Promise.all(Array.from({ length: batch }, (_, n) => signIn(signedIn.length + n)))));
  }
  return signedIn;
}
