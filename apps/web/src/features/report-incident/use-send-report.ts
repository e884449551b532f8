import { useMutation, useQueryClient } from '@tanstack/react-query';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { serverNow } from '../../server/server-clock.ts';
import { trpc } from '../../server/trpc.ts';
import type { ReportForm } from './report-form.ts';
import { toReport } from './to-report.ts';

/** Send the report. Sending again, after a broken connection or a second press, is the same report by its key. */
export function useSendReport(onSent: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: ReportForm) => {
      const report = toReport(form, serverNow());
      if (!report) throw new RangeError('The report is not complete');
      return trpc.incident.submit.mutate({ idempotencyKey: form.idempotencyKey, draftId: form.draftId, report });
    },
    onSuccess: () => {
      onSent();
      void client.invalidateQueries({ queryKey: QUERY_KEYS.mine });
      void client.invalidateQueries({ queryKey: QUERY_KEYS.drafts });
    },
  });
}
