import type { ReportForm } from './report-form.ts';

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
    // Without room for the mark the server still knows.
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
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
}
