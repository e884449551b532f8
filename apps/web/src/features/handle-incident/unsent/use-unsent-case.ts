import { lastLeaving } from '@vern/recovery/leaving';
import { useState } from 'react';
import { useMe } from '../../../server/me-context.ts';
import { CASE_ACTIONS, type CaseAction, MEASURE_ACTIONS, PERSON_ACTIONS } from '../step/case-actions.ts';
import { unsentCase } from './unsent-case.ts';

/** What whoever is here has written in a case and not sent, and the form to open again because of it. */
export function useUnsentCase(incidentId: string) {
  const { personId } = useMe();
  const [unsent] = useState(() =>
    unsentCase({
      store: sessionStorage,
      personId,
      incidentId,
      left: lastLeaving(localStorage),
      now: () => new Date(),
    }),
  );
  const [begun] = useState(() => opened(unsent.begun()));
  return { unsent, begun };
}

function opened(form: string | null): { readonly action: CaseAction; readonly partId: string | null } | null {
  const [name, partId = null] = form?.split(' ') ?? [];
  const action = [...CASE_ACTIONS, ...MEASURE_ACTIONS, ...PERSON_ACTIONS].find((each) => each === name);
  return action ? { action, partId } : null;
}
