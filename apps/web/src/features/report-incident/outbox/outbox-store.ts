import { countEverybodys, emptyVault, openVault } from '../../../offline/vault.ts';
import type { Receipt } from '../../../server/answers.ts';
import { queryClient } from '../../../server/query-client.ts';
import { trpc } from '../../../server/trpc.ts';
import type { ReportForm } from '../answers/report-form.ts';
import { keepReport, markSent, readReport } from '../draft/draft-store.ts';
import { refetchOffered } from '../draft/refetch-offered.ts';
import { QUEUE, type Queued, queuedIn, type Round, sendQueued, stoppedBy } from './outbox.ts';

/** What the screens know of the reports that wait. */
export type OutboxState = {
  readonly waiting: readonly Queued[];
  readonly isSending: boolean;
  readonly stopped: Round['stopped'];
  /** Those that have arrived since the page was opened. */
  readonly sent: Round['sent'];
  /** How many lie here, whoever's they are. */
  readonly count: number;
  /** Somebody wants to sign out while something waits; called when they still do. */
  readonly leave: (() => void) | null;
};

let state: OutboxState = { waiting: [], isSending: false, stopped: null, sent: [], count: 0, leave: null };
const listeners = new Set<() => void>();
// The other windows of this browser look again when something was put in or sent.
const windows = new BroadcastChannel('vern-outbox');

export const outboxStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => state,
};

function set(change: Partial<OutboxState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Look what waits here: of a person, and how much of everybody's. Where the browser keeps nothing, nothing waits. */
export async function lookForQueued(personId: string | null): Promise<void> {
  try {
    const waiting = personId === null ? [] : await queuedIn(await openVault(personId));
    set({ waiting, count: await countEverybodys(QUEUE) });
  } catch {
    set({ waiting: [], count: 0 });
  }
}

/**
 * Keep a report until there is a network; what was begun of it is not kept twice.
 * @throws {Error} When the device has no room or forbids it: then it still stands where it was.
 */
export async function queueReport(personId: string, form: ReportForm, report: Queued['report'], at: Date) {
  const vault = await openVault(personId);
  const queued: Queued = { draftId: form.draftId, report, form, queuedAt: at.toISOString(), refusal: null };
  await vault.put(QUEUE + form.draftId, queued);
  // Asked for once it matters. A browser that says no may still keep it.
  void navigator.storage?.persist?.().catch(() => false);
  await changed(personId);
}

/**
 * Send what waits, in one window at a time, and only as the person who wrote it.
 */
export async function sendNow(personId: string): Promise<void> {
  await navigator.locks.request(`vern-outbox-${personId}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    set({ isSending: true });
    try {
      const vault = await openVault(personId);
      const round = await sendAs(personId, () =>
        sendQueued(vault, ({ draftId, report }) =>
          trpc.incident.submit.mutate({ idempotencyKey: draftId, draftId, report }, { context: { personId } }),
        ),
      );
      // Before it is noted: a window that waits for one of them then shows its receipt, and not that it was sent before.
      windows.postMessage(round.sent);
      for (const { draftId, receipt } of round.sent) noteSent(personId, draftId, receipt);
      set({ stopped: round.stopped, sent: [...state.sent, ...round.sent] });
    } finally {
      set({ isSending: false });
      await changed(personId);
    }
  });
}

/** Another may have signed in at this browser meanwhile: a report is nobody's but its writer's. */
async function sendAs(personId: string, send: () => Promise<Round>): Promise<Round> {
  const nothing = { sent: [], waiting: [] };
  try {
    const me = await trpc.session.me.query({});
    return me.personId === personId ? await send() : { ...nothing, stopped: 'signed_out' };
  } catch (error) {
    return { ...nothing, stopped: stoppedBy(error) ?? 'offline' };
  }
}

function noteSent(personId: string, draftId: string, { incidentId }: Receipt): void {
  const begun = readReport(localStorage, personId);
  // A report that was begun since is another one, and stays.
  if (!begun || begun.form.draftId === draftId) markSent(localStorage, personId, { draftId, incidentId });
  refetchOffered(queryClient);
}

/** Take a report that was refused back into the form. @returns False while another one is begun, which would be lost. */
export async function takeBack(personId: string, { draftId, form, queuedAt }: Queued): Promise<boolean> {
  const begun = readReport(localStorage, personId);
  if (begun && begun.form.draftId !== draftId) return false;
  const kept = { form: form as ReportForm, savedAt: queuedAt, agreed: null };
  if (!keepReport(localStorage, personId, kept)) return false;
  await (await openVault(personId)).remove(QUEUE + draftId);
  await changed(personId);
  return true;
}

/** Before one signs out: send what waits, forget the rest, and go; or ask first, where something could not be sent. */
export async function leaveDevice(personId: string | null, leave: () => void): Promise<void> {
  const go = () =>
    void emptyVault()
      .catch(() => undefined)
      .then(leave);
  await lookForQueued(personId);
  if (personId !== null && state.waiting.length > 0) await sendNow(personId);
  if (state.waiting.length > 0) set({ leave: go });
  else go();
}

/** One stays after all. */
export function stayHere(): void {
  set({ leave: null });
}

async function changed(personId: string): Promise<void> {
  await lookForQueued(personId);
  windows.postMessage([]);
}

/** Called when another window has put something in or sent it. @returns Stops it. */
export function onOtherWindow(look: () => void): () => void {
  const onMessage = ({ data: sent }: MessageEvent<Round['sent']>) => {
    // A window of the version before sends a word.
    if (Array.isArray(sent) && sent.length > 0) set({ sent: [...state.sent, ...sent] });
    look();
  };
  windows.addEventListener('message', onMessage);
  return () => windows.removeEventListener('message', onMessage);
}
