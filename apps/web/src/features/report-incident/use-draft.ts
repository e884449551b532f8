import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf } from '../../refusal/refusal-of.ts';
import { serverNow } from '../../server/server-clock.ts';
import { trpc } from '../../server/trpc.ts';
import { forgetReport, keepReport } from './draft-store.ts';
import { answer, type ReportForm } from './report-form.ts';
import { toDraft } from './to-report.ts';

/** How long the typing must rest before the server is told. */
const REST_MS = 1_200;

/** Where the report is safe: nowhere yet, on this device, on its way, on the server, or on this device for want of a network. */
export type SaveState = 'idle' | 'here' | 'saving' | 'saved' | 'offline';

/** The report's answers, kept on this device at every change and on the server soon after. */
export function useDraft(first: ReportForm, personId: string) {
  const [form, setForm] = useState(first);
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(first);

  const saveOnServer = useCallback(async () => {
    const saving = latest.current;
    setSaveState('saving');
    try {
      await trpc.draft.save.mutate({ draftId: saving.draftId, content: toDraft(saving, serverNow()) });
      if (latest.current === saving) setSaveState('saved');
    } catch (error) {
      setSaveState(refusalOf(error).code === 'offline' ? 'offline' : 'here');
    }
  }, []);

  const change = useCallback(
    (changes: Partial<ReportForm>) => {
      latest.current = answer(latest.current, changes);
      setForm(latest.current);
      keepReport(localStorage, personId, { form: latest.current, savedAt: serverNow().toISOString() });
      setSaveState('here');
      clearTimeout(timer.current);
      timer.current = setTimeout(saveOnServer, REST_MS);
    },
    [personId, saveOnServer],
  );

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    forgetReport(localStorage, personId);
  }, [personId]);

  useEffect(() => {
    const onOnline = () => latest.current !== first && void saveOnServer();
    addEventListener('online', onOnline);
    return () => {
      removeEventListener('online', onOnline);
      clearTimeout(timer.current);
    };
  }, [first, saveOnServer]);

  return { form, change, saveState, stop };
}
