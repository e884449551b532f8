import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MeasureOwnStepName } from '@vern/domain/measure';
import type { OwnMeasure } from '../../server/answers.ts';
import { touch } from '../../server/ask.ts';
import { trpc } from '../../server/trpc.ts';

/** A step with one of the reader's own measures. */
export type MeasureStep = { readonly step: MeasureOwnStepName; readonly measure: OwnMeasure };

/** The step that takes another one back. */
export const UNDONE_BY: { readonly [Step in MeasureOwnStepName]?: MeasureOwnStepName } = {
  start: 'putBack',
  finish: 'reopen',
};

/** Say how far a measure has come, or take that back. Under way until the lists say so too. */
export function useChangeMeasure() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ step, measure: { id: measureId, version } }: MeasureStep) =>
      trpc.measure[step].mutate({ measureId, version }),
    // After a refusal too: somebody was faster, and what stands there then is the truth.
    onSettled: () =>
      touch(
        client,
        'measure.mine',
        'measure.finished',
        'incident.inbox',
        'incident.inboxCounts',
        'incident.search',
        'incident.open',
      ),
  });
}
