import { useQuery } from '@tanstack/react-query';
import { serverNow } from '@vern/app-frame/clock';
import { useMemo, useState } from 'react';
import type { Me } from '../../../server/answers.ts';
import { ask, keyOf } from '../../../server/ask.ts';
import { takenUp } from '../answers/occurred-of.ts';
import { repeatReport } from '../answers/repeat-report.ts';
import { type Beginning, beginReport, type ReportForm } from '../answers/report-form.ts';
import { askDrafts } from './ask-drafts.ts';
import { type Agreed, readReport } from './draft-store.ts';
import { loadResume } from './load-resume.ts';

type Begun = {
  readonly form: ReportForm | null;
  readonly agreed: Agreed | null;
  readonly isResumed: boolean;
  readonly error: unknown;
  readonly retry: () => void;
};

/**
 * What the report begins with: what lies on this device, with what was written on another one since; else an earlier
 * report that happens again, else what the server keeps from another device, else nothing.
 *
 * @param repeatedId - The report to repeat, asked for by its reporter.
 * @param round - Counts how often one has started over; from then on nothing old is looked for.
 */
export function useBeginning(me: Me, repeatedId: string | undefined, round: number): Begun {
  const kept = useMemo(() => (round === 0 ? readReport(localStorage, me.personId) : null), [me.personId, round]);
  const local = kept && (!repeatedId || kept.form.continuesIncidentId === repeatedId) ? kept : null;
  const earlier = useQuery({
    ...ask('incident.open', { incidentId: repeatedId ?? '' }),
    enabled: repeatedId !== undefined && !local,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const elsewhere = useQuery({
    // Asked again: what was fetched for another page may be older than what has been written since.
    queryKey: [...keyOf('draft.list', {}), 'taken up'],
    queryFn: async () => {
      const drafts = await askDrafts();
      const stored = local ? drafts.find(({ id }) => id === local.form.draftId) : drafts[0];
      return stored ? (await loadResume())(local, beginning(me), stored) : null;
    },
    enabled: (repeatedId === undefined || local !== null) && round === 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    // The report begins at once when there is no network, with what is on the device.
    networkMode: 'always',
    retry: false,
  });
  const isWaiting = repeatedId && !local ? !earlier.data : round === 0 && elsewhere.isFetching;
  // Begun once and then left alone: what is fetched again later must not pull the form away from under the person.
  const [begun, setBegun] = useState<{
    readonly key: string;
    readonly form: ReportForm;
    readonly agreed: Agreed | null;
    readonly isResumed: boolean;
  }>();
  const key = `${repeatedId ?? ''} ${round}`;
  if (!isWaiting && begun?.key !== key) {
    const fresh = beginning(me);
    const source = earlier.data && repeatedId ? repeatReport(fresh, earlier.data) : null;
    const resumed = round === 0 && !source ? (elsewhere.data ?? local) : null;
    const form = resumed ? takenUp(resumed.form, serverNow()) : (source ?? beginReport(fresh));
    setBegun({ key, form, agreed: resumed?.agreed ?? null, isResumed: resumed !== null });
  }
  return {
    form: begun?.key === key ? begun.form : null,
    agreed: begun?.agreed ?? null,
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
