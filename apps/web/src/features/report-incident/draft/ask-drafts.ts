import { trpc } from '../../../server/trpc.ts';

/** How long one waits to hear what another device has written; then one goes on with what is here. */
const ASK_MS = 4_000;

/** What the server keeps of one's begun reports, newest first. @throws {Error} When it does not say so soon. */
export async function askDrafts() {
  const { drafts } = await trpc.draft.list.query({}, { signal: AbortSignal.timeout(ASK_MS) });
  return drafts;
}
