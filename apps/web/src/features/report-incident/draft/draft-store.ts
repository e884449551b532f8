import type { ReportForm } from '../answers/report-form.ts';

const PREFIX = 'vern.report.';

/** What this device and the server had both, last: from there one sees who has written what since. */
export type Agreed = { readonly version: number; readonly form: ReportForm };

/** A report kept on this device, under the person who began it. `agreed` is null while the server has none of it. */
export type KeptReport = { readonly form: ReportForm; readonly savedAt: string; readonly agreed: Agreed | null };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The report this person has begun here; null when there is none or it cannot be read any more. */
export function readReport(store: Store, personId: string): KeptReport | null {
  try {
    const kept = JSON.parse(store.getItem(PREFIX + personId) ?? 'null') as KeptReport | null;
    if (typeof kept?.form?.draftId !== 'string' || !Array.isArray(kept.form.kinds)) return null;
    return { ...kept, agreed: kept.agreed ?? null };
  } catch {
    return null;
  }
}

/** Keep the report on this device. @returns False when the device has no room or forbids it. */
export function keepReport(store: Store, personId: string, kept: KeptReport): boolean {
  try {
    store.setItem(PREFIX + personId, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** A report that was sent, as the other windows of this browser learn of it. */
export type SentReport = { readonly draftId: string; readonly incidentId: string };

/** Where this person's report is kept: what a `storage` event of another window names. */
export function reportKey(personId: string): string {
  return PREFIX + personId;
}

/** Put the mark that a report is sent where it was kept. It holds no answers, and goes when the next one is begun. */
export function markSent(store: Store, personId: string, sent: SentReport): void {
  forgetReport(store, personId);
  try {
    store.setItem(PREFIX + personId, JSON.stringify({ sent }));
  } catch {
    // The server knows it too, when the browser has no room for the mark.
  }
}

/** The mark in what another window stored; null when it is none. */
export function readSent(stored: string | null): SentReport | null {
  try {
    const { sent } = (JSON.parse(stored ?? 'null') ?? {}) as { sent?: SentReport };
    return typeof sent?.draftId === 'string' && typeof sent.incidentId === 'string' ? sent : null;
  } catch {
    return null;
  }
}

/** Remove this person's report from the device: it was sent, or thrown away. */
export function forgetReport(store: Store, personId: string): void {
  store.removeItem(PREFIX + personId);
}

/** Remove everybody's: somebody signs out of what may be a shared device. */
export function forgetReports(store: Store): void {
  for (const key of keysOf(store)) store.removeItem(key);
}

/** Remove everybody's but this person's: they are here now, and the others are not. */
export function forgetOthersReports(store: Store, personId: string): void {
  for (const key of keysOf(store)) if (key !== PREFIX + personId) store.removeItem(key);
}

/** As long as a session can last: who wrote something before that is not in the middle of it. */
const SESSION_MS = 12 * 3_600_000;

/** Remove what is settled: what the server has to the letter, what was sent, what nobody can read, and what is left for long. */
export function forgetSettledReports(store: Store, now: Date): void {
  for (const key of keysOf(store)) {
    const kept = readReport(store, key.slice(PREFIX.length));
    const isOld = !kept || !(now.getTime() - new Date(kept.savedAt).getTime() < SESSION_MS);
    if (isOld || JSON.stringify(kept.agreed?.form) === JSON.stringify(kept.form)) store.removeItem(key);
  }
}

function keysOf(store: Store): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.filter((key) => key?.startsWith(PREFIX)) as string[];
}
