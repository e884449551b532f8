import { serverNow } from '@vern/app-frame/clock';
import type { ReportForm } from '../answers/report-form.ts';
import type { toReport } from '../answers/to-report.ts';
import { loadOfflineParts } from './load-offline-parts.ts';

/**
 * Keep a report that could not be sent until there is a network.
 * @returns False when the device keeps nothing: then it still stands on the page.
 */
export async function queueReport(
  personId: string,
  form: ReportForm,
  report: NonNullable<ReturnType<typeof toReport>>,
): Promise<boolean> {
  try {
    const store = await loadOfflineParts();
    await store.queueReport(personId, form, report, serverNow());
    return true;
  } catch {
    return false;
  }
}
