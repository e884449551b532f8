import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { serverNow } from '../../server/server-clock.ts';
import { trpc } from '../../server/trpc.ts';
import { createDraftSaver, type SaveState } from './draft-saver.ts';
import { forgetReport, keepReport, markSent, readSent, reportKey } from './draft-store.ts';
import { refetchOffered } from './refetch-offered.ts';
import { answer, type ReportForm } from './report-form.ts';
import { toDraft } from './to-report.ts';
import { withdrawDraft } from './withdraw-draft.ts';

/**
 * The report's answers, kept on this device at every change and on the server soon after. `sentAs` is the report it has
 * become already, in another window or on another device.
 */
export function useDraft(first: ReportForm, personId: string) {
  const [form, setForm] = useState(first);
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const [sentAs, setSentAs] = useState<string | null>(null);
  const latest = useRef(first);
  const client = useQueryClient();
  const { draftId } = first;

  const [saver] = useState(() =>
    createDraftSaver({
      keepHere: (kept) => keepReport(localStorage, personId, { form: kept, savedAt: serverNow().toISOString() }),
      saveOnServer: async (kept, signal) => {
        await trpc.draft.save.mutate({ draftId, content: toDraft(kept, serverNow()) }, { signal });
      },
      onState: setSaveState,
      onSent: (incidentId) => sentBefore(incidentId),
    }),
  );

  const change = useCallback(
    (changes: Partial<ReportForm>) => {
      latest.current = answer(latest.current, changes);
      setForm(latest.current);
      saver.change(latest.current);
    },
    [saver],
  );

  /** The report has arrived: nothing of it is kept here but that it did. */
  const finish = (incidentId: string) => {
    void saver.stop();
    markSent(localStorage, personId, { draftId, incidentId });
    refetchOffered(client);
  };
  const sentBefore = (incidentId: string) => {
    finish(incidentId);
    setSentAs(incidentId);
  };
  const throwAway = () => {
    forgetReport(localStorage, personId);
    withdrawDraft(client, draftId);
    // A save that hangs would keep the removal from ever being sent.
    saver.hold();
    const remove = () => trpc.draft.remove.mutate({ draftId });
    const refetch = () => client.invalidateQueries({ queryKey: QUERY_KEYS.drafts });
    // The device's copy is gone whatever the server says; a draft it could not be told of is offered again next time.
    void saver
      .stop()
      .then(remove)
      .then(refetch)
      .catch(() => undefined);
  };

  useEffect(() => {
    const onOnline = () => void saver.saveNow();
    const onStorage = ({ key, newValue }: StorageEvent) => {
      const sent = key === reportKey(personId) ? readSent(newValue) : null;
      if (sent?.draftId !== draftId) return;
      void saver.stop();
      refetchOffered(client);
      setSentAs(sent.incidentId);
    };
    addEventListener('online', onOnline);
    addEventListener('storage', onStorage);
    return () => {
      removeEventListener('online', onOnline);
      removeEventListener('storage', onStorage);
      saver.rest();
    };
  }, [client, draftId, personId, saver]);

  return { form, change, saveState, sentAs, saver, finish, sentBefore, throwAway };
}
