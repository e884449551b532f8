import { useState } from 'react';
import type { CaseAction } from '../step/case-actions.ts';
import type { useCase } from '../use-case.ts';
import { isOvertaken } from './is-overtaken.ts';

/**
 * What somebody else did to the case meanwhile. It is fetched again below the form, which keeps what was written, also
 * when its step is no longer open.
 */
export function useMeanwhile({ query, step }: ReturnType<typeof useCase>) {
  const [changes, setChanges] = useState(0);
  const [kept, setKept] = useState<CaseAction | null>(null);
  const [reloadError, setReloadError] = useState<unknown>(null);
  return {
    /** How often the case was fetched again; 0 when nothing has come between. */
    changes,
    /** The action whose form stays although it can no longer be sent. */
    kept,
    error: reloadError ?? step.error,
    /** Fetching again is still the way on, also when it was tried in vain. */
    isOvertaken: isOvertaken(step.error),
    reload: async (openForm: CaseAction | null) => {
      const { error } = await query.refetch();
      setReloadError(error);
      if (error) return;
      step.reset();
      setKept(openForm);
      setChanges((before) => before + 1);
    },
    /** A step is sent: what it answers is shown, not why the case could not be fetched before. */
    forgetReload: () => setReloadError(null),
    /** What came between no longer matters: the form was sent or left. What the step answered stays. */
    forget: () => {
      setReloadError(null);
      setKept(null);
      setChanges(0);
    },
  };
}
