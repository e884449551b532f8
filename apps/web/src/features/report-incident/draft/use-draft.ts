import { useQueryClient } from '@tanstack/react-query';
import { serverNow } from '@vern/app-frame/clock';
import { refusalOf } from '@vern/app-frame/refusal';
import { useCallback, useEffect, useRef, useState } from 'react';
import { touch } from '../../../server/ask.ts';
import { trpc } from '../../../server/trpc.ts';
import { whenSaid } from '../answers/occurred-of.ts';
import { answer, type ReportForm } from '../answers/report-form.ts';
import { toDraft } from '../answers/to-report.ts';
import { askDrafts } from './ask-drafts.ts';
import { createDraftSaver, type SaveState } from './draft-saver.ts';
import { type Agreed, forgetReport, keepReport, markSent, readSent, reportKey } from './draft-store.ts';
import { loadResume } from './load-resume.ts';
import { refetchOffered } from './refetch-offered.ts';
import { withdrawDraft } from './withdraw-draft.ts';

/**
 * The report's answers, kept on this device at every change and on the server soon after. `sentAs` is the report it has
 * become already, in another window or on another device.
 */
export function useDraft(first: ReportForm, agreedAtFirst: Agreed | null, personId: string) {
  const [form, setForm] = useState(first);
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const [sentAs, setSentAs] = useState<string | null>(null);
  const [isMerged, setMerged] = useState(false);
  const latest = useRef(first);
  const agreed = useRef(agreedAtFirst);
  const client = useQueryClient();
  const { draftId } = first;

  const [saver] = useState(() =>
    createDraftSaver({
      keepHere: (kept) => keepHere(kept),
      saveOnServer: async (kept, signal) => {
        const basedOn = agreed.current?.version ?? null;
        try {
          const { version } = await trpc.draft.save.mutate(
            { draftId, content: toDraft(kept), basedOn },
            { signal, context: { personId } },
          );
          agreed.current = { version, form: kept };
          keepHere(latest.current);
        } catch (error) {
          if (refusalOf(error).code !== 'stale_version') throw error;
          if (await takeOver()) setMerged(true);
          // Saved once more, over what is there now.
          saver.change(latest.current);
        }
      },
      onState: setSaveState,
      onSent: (incidentId) => sentBefore(incidentId),
    }),
  );

  const keepHere = (form: ReportForm) =>
    keepReport(localStorage, personId, { form, savedAt: serverNow().toISOString(), agreed: agreed.current });

  /** Take over what has been written on another device. @returns Whether it was anything. */
  const takeOver = async (): Promise<boolean> => {
    const stored = (await askDrafts()).find(({ id }) => id === draftId);
    if (!stored || stored.version === agreed.current?.version) return false;
    const resume = await loadResume();
    const before = latest.current;
    const resumed = resume({ form: before, agreed: agreed.current }, before, stored);
    latest.current = resumed.form;
    agreed.current = resumed.agreed;
    keepHere(latest.current);
    setForm(latest.current);
    return JSON.stringify(before) !== JSON.stringify(latest.current);
  };

  const change = useCallback(
    (changes: Partial<ReportForm>) => {
      const { when } = changes;
      const dated = when ? { ...changes, when: whenSaid(when, latest.current.when, serverNow()) } : changes;
      latest.current = answer(latest.current, dated);
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
  /** It waits for a network, kept elsewhere: what was begun is not kept twice. */
  const putAway = () => {
    void saver.stop();
    forgetReport(localStorage, personId);
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
    const refetch = () => touch(client, 'draft.list');
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

  /** Before it is sent: nobody sends what they have not seen, nor without what they wrote elsewhere. */
  const isInStep = async (): Promise<boolean> => {
    const isNews = agreed.current !== null && (await takeOver().catch(() => false));
    setMerged(isNews);
    return !isNews;
  };

  return { form, change, saveState, sentAs, isMerged, isInStep, saver, finish, putAway, sentBefore, throwAway };
}
