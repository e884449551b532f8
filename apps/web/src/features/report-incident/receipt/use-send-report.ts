import { useMutation } from '@tanstack/react-query';
import { isUnreached } from '@vern/app-frame/refusal';
import { useRef } from 'react';
import { trpc } from '../../../server/trpc.ts';
import type { ReportForm } from '../answers/report-form.ts';
import { toReport } from '../answers/to-report.ts';
import type { useDraft } from '../draft/use-draft.ts';
import { queueReport } from '../outbox/queue-report.ts';
import { sentIncident } from './sent-incident.ts';

/**
 * Send the report. Sending again, after a broken connection or on another device, is the same report by its key, which
 * is the draft's id. It answers null, and sends nothing, where another device has written on it since; and `queued`, where
 * the server is not reached and this device keeps it until it is. While it is on its way nothing is saved, and a second
 * press does nothing.
 */
export function useSendReport(draft: ReturnType<typeof useDraft>, personId: string) {
  const { saver, finish, putAway, sentBefore, isInStep } = draft;
  // Not state: the second press of a double click comes before anything is drawn again.
  const isOnItsWay = useRef(false);
  const { mutate, ...sending } = useMutation({
    mutationFn: async (form: ReportForm) => {
      if (!(await isInStep())) return null;
      const report = toReport(form);
      if (!report) throw new RangeError('The report is not complete');
      saver.hold();
      const { draftId } = form;
      try {
        return await trpc.incident.submit.mutate(
          { idempotencyKey: draftId, draftId, report },
          { context: { personId } },
        );
      } catch (error) {
        if (!isUnreached(error) || !(await queueReport(personId, form, report))) throw error;
        return 'queued' as const;
      }
    },
    onSuccess: (outcome) => {
      if (outcome === null) isOnItsWay.current = false;
      else if (outcome === 'queued') putAway();
      else finish(outcome.incidentId);
    },
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
