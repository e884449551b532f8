import { isSignedOut, isUnreached, refusalOf } from '@vern/app-frame/refusal';
import type { IncidentReportInput } from '@vern/domain/incident/schema';
import type { Vault } from '../../../offline/vault.ts';
import type { Receipt } from '../../../server/answers.ts';

/** Where reports that wait for a network are kept. */
export const QUEUE = 'report/';

/** A report that is to be sent when there is a network. `form` is what the screen needs to show it again. */
export type Queued = {
  readonly draftId: string;
  readonly report: IncidentReportInput;
  readonly form: unknown;
  readonly queuedAt: string;
  /** Why the server did not take it; null while it has not been asked, or could not be reached. */
  readonly refusal: string | null;
};

/** What became of the reports that waited. */
export type Round = {
  readonly sent: readonly { readonly draftId: string; readonly receipt: Receipt }[];
  readonly waiting: readonly Queued[];
  /** Why one stopped before the end. */
  readonly stopped: 'offline' | 'signed_out' | null;
};

type Submit = (queued: Pick<Queued, 'draftId' | 'report'>) => Promise<Receipt>;

/** The reports that wait, in the order they were written. */
export async function queuedIn(vault: Pick<Vault, 'names' | 'get'>): Promise<readonly Queued[]> {
  const names = await vault.names(QUEUE);
  const all = await Promise.all(names.map((name) => vault.get<Queued>(name)));
  return all.filter((each) => each !== null).sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
}

/**
 * Send what waits, one after the other. A report is removed when the server has it, and not before; one that is refused
 * stays with the reason, and is not sent again by itself. The key is the draft's, so that one that had arrived before is
 * the same report.
 */
export async function sendQueued(vault: Vault, submit: Submit): Promise<Round> {
  const sent: { draftId: string; receipt: Receipt }[] = [];
  let stopped: Round['stopped'] = null;
  for (const queued of await queuedIn(vault)) {
    if (queued.refusal !== null) continue;
    const { draftId } = queued;
    try {
      const receipt = await submit(queued);
      await vault.remove(QUEUE + draftId);
      sent.push({ draftId, receipt });
    } catch (error) {
      const { code } = refusalOf(error);
      stopped = stoppedBy(error) ?? stopped;
      // What fails for a fault of ours may fail for this one alone: the others are tried.
      if (code === 'unexpected') continue;
      if (stopped) break;
      await vault.put(QUEUE + draftId, { ...queued, refusal: code });
    }
  }
  return { sent, waiting: await queuedIn(vault), stopped };
}

/** Refusals that are about the moment and not about the report. */
const OF_THE_MOMENT = ['unexpected', 'too_many_requests'];

/** Why a failure says nothing of the report: there was no answer, the server was away, or nobody is signed in. Else null. */
export function stoppedBy(error: unknown): Round['stopped'] {
  if (isSignedOut(error)) return 'signed_out';
  return isUnreached(error) || OF_THE_MOMENT.includes(refusalOf(error).code) ? 'offline' : null;
}
