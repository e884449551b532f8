import type { ReportForm } from './report-form.ts';

const PREFIX = 'vern.report.';

/** A report kept on this device, under the person who began it. */
export type KeptReport = { readonly form: ReportForm; readonly savedAt: string };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The report this person has begun here; null when there is none or it cannot be read any more. */
export function readReport(store: Store, personId: string): KeptReport | null {
  try {
    const kept = JSON.parse(store.getItem(PREFIX + personId) ?? 'null') as KeptReport | null;
    return typeof kept?.form?.draftId === 'string' && Array.isArray(kept.form.kinds) ? kept : null;
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

/** Remove this person's report from the device: it was sent, or thrown away. */
export function forgetReport(store: Store, personId: string): void {
  store.removeItem(PREFIX + personId);
}

/** Remove everybody's: somebody signs out of what may be a shared device. */
export function forgetReports(store: Store): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
}
