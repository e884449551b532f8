import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../server/answers.ts';
import { ask, touch } from '../../server/ask.ts';
import { type CaseStep, takeCaseStep } from './step/case-step.ts';

type StepTaken = CaseStep & {
  /** The case it is taken on, as the person sees it. */
  readonly view: CaseView;
  /** Called when the server has it. */
  readonly onTaken: () => void;
};

/**
 * One case, and the steps taken on it. Opening is on record, so it is fetched when somebody opens it and then only when
 * they ask for it again: not when the window gets the focus, and never ahead.
 */
export function useCase(incidentId: string) {
  const client = useQueryClient();
  const opened = ask('incident.open', { incidentId });
  const query = useQuery({
    ...opened,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const step = useMutation({
    mutationFn: ({ view, onTaken, ...taken }: StepTaken) => takeCaseStep(view, taken as CaseStep),
    // Also when the case has been left meanwhile.
    onSuccess: (after, { onTaken }) => {
      onTaken();
      if (after) client.setQueryData(opened.queryKey, after);
      void touch(client, 'incident.inbox', 'incident.inboxCounts', 'incident.search', 'incident.mine');
    },
  });
  return { query, step };
}
