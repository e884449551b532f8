import { serverNow } from '@vern/app-frame/clock';
import { loadOfflineParts } from '../../offline/load-offline-parts.ts';
import type { ReportForm } from './report-form.ts';
import type { toReport } from './to-report.ts';

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
