import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Me } from '../../server/answers.ts';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { serverNow } from '../../server/server-clock.ts';
import { trpc } from '../../server/trpc.ts';
import { readReport } from './draft-store.ts';
import { fromDraft } from './from-draft.ts';
import { repeatReport } from './repeat-report.ts';
import { type Beginning, beginReport, type ReportForm } from './report-form.ts';

type Begun = {
  readonly form: ReportForm | null;
  readonly isResumed: boolean;
  readonly error: unknown;
  readonly retry: () => void;
};

/**
 * What the report begins with: what lies on this device, else an earlier report that happens again, else what the
 * server keeps from another device, else nothing.
 *
 * @param repeatedId - The report to repeat, asked for by its reporter.
 * @param round - Counts how often one has started over; from then on nothing old is looked for.
 */
export function useBeginning(me: Me, repeatedId: string | undefined, round: number): Begun {
  const kept = useMemo(
    () => (round === 0 ? readReport(localStorage, me.personId)?.form : undefined),
    [me.personId, round],
  );
  const local = kept && (!repeatedId || kept.continuesIncidentId === repeatedId) ? kept : undefined;
  const earlier = useQuery({
    queryKey: QUERY_KEYS.incident(repeatedId ?? ''),
    queryFn: () => trpc.incident.open.query({ incidentId: repeatedId ?? '' }),
    enabled: repeatedId !== undefined && !local,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const drafts = useQuery({
    queryKey: QUERY_KEYS.drafts,
    queryFn: () => trpc.draft.list.query({}),
    enabled: repeatedId === undefined && !local && round === 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const draft = round === 0 ? drafts.data?.drafts[0] : undefined;
  const isWaiting = !local && (repeatedId ? !earlier.data : round === 0 && drafts.isPending);
  // Begun once and then left alone: what is fetched again later must not pull the form away from under the person.
  const [begun, setBegun] = useState<{
    readonly key: string;
    readonly form: ReportForm;
    readonly isResumed: boolean;
  }>();
  const key = `${repeatedId ?? ''} ${round}`;
  if (!isWaiting && begun?.key !== key) {
    const fresh = beginning(me);
    const source = earlier.data && repeatedId ? repeatReport(fresh, earlier.data) : null;
    const resumed = local ?? (!source && draft ? fromDraft({ ...fresh, draftId: draft.id }, draft.content) : null);
    setBegun({ key, form: resumed ?? source ?? beginReport(fresh), isResumed: resumed !== null });
  }
  return {
    form: begun?.key === key ? begun.form : null,
    isResumed: begun?.isResumed === true,
    error: repeatedId ? earlier.error : null,
    retry: () => void earlier.refetch(),
  };
}

function beginning({ workPlaces, roles }: Me): Beginning {
  const [only, another] = workPlaces;
  const unit = another ? undefined : only;
  const own = unit?.departments.find(({ id }) => roles.some(({ nodeId }) => nodeId === id));
  return {
    draftId: crypto.randomUUID(),
    begunAt: serverNow().toISOString(),
    unitId: unit?.id ?? null,
    departmentId: own?.id ?? null,
  };
}
