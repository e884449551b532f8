import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { serverNow } from '../../server/server-clock.ts';
import { trpc } from '../../server/trpc.ts';
import type { ReportForm } from './report-form.ts';
import { sentIncident } from './sent-incident.ts';
import { toReport } from './to-report.ts';
import type { useDraft } from './use-draft.ts';

/**
 * Send the report. Sending again, after a broken connection or on another device, is the same report by its key, which
 * is the draft's id. While it is on its way nothing is saved, and a second press does nothing.
 */
export function useSendReport({ saver, finish, sentBefore }: ReturnType<typeof useDraft>) {
  // Not state: the second press of a double click comes before anything is drawn again.
  const isOnItsWay = useRef(false);
  const { mutate, ...sending } = useMutation({
    mutationFn: (form: ReportForm) => {
      const report = toReport(form, serverNow());
      if (!report) throw new RangeError('The report is not complete');
      saver.hold();
      const { draftId } = form;
      return trpc.incident.submit.mutate({ idempotencyKey: draftId, draftId, report });
    },
    onSuccess: ({ incidentId }) => finish(incidentId),
    onError: (error) => {
      isOnItsWay.current = false;
      const incidentId = sentIncident(error);
      if (incidentId) sentBefore(incidentId);
      else saver.release();
    },
  });
  const send = (form: ReportForm) => {
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    mutate(form);
  };
  return { send, ...sending };
}
