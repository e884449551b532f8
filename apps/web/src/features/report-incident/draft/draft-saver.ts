import { refusalOf } from '@vern/app-frame/refusal';
import type { ReportForm } from '../answers/report-form.ts';
import { sentIncident } from '../receipt/sent-incident.ts';

/** How long the typing must rest before the server is told. */
const REST_MS = 1_200;

/**
 * Where the report is safe: on this device, on its way, on the server, on the server all but a text that has not been
 * looked through, on this device for want of a network, or nowhere at all.
 */
export type SaveState = 'idle' | 'here' | 'saving' | 'saved' | 'saved_but_text' | 'offline' | 'nowhere';

export interface DraftSaverPorts {
  /** @returns False when the device has no room or forbids it. */
  readonly keepHere: (form: ReportForm) => boolean;
  readonly saveOnServer: (form: ReportForm, signal: AbortSignal) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  /** The server has it as a report already: there is no draft to save any more. */
  readonly onSent: (incidentId: string) => void;
}

/**
 * Keeps a report on this device at every change and on the server soon after, one save at a time. While the report is
 * being sent it holds still, so that nothing that was sent comes back as a draft.
 */
export function createDraftSaver({ keepHere, saveOnServer, onState, onSent }: DraftSaverPorts) {
  let unsaved: ReportForm | null = null;
  let isKept = true;
  let isHeld = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: { readonly abort: AbortController; readonly end: Promise<void> } | null = null;

  const save = async (form: ReportForm, signal: AbortSignal) => {
    try {
      await saveOnServer(form, signal);
      if (unsaved !== form) return;
      unsaved = null;
      if (!isOver) onState(form.isTextChecked ? 'saved' : 'saved_but_text');
    } catch (error) {
      const incidentId = sentIncident(error);
      if (isOver || signal.aborted) return;
      if (incidentId) onSent(incidentId);
      else if (unsaved === form)
        onState(!isKept ? 'nowhere' : refusalOf(error).code === 'offline' ? 'offline' : 'here');
    } finally {
      running = null;
    }
  };

  const saveNow = async (): Promise<void> => {
    rest();
    if (running) await running.end;
    if (running || isHeld || isOver || !unsaved) return;
    const abort = new AbortController();
    onState('saving');
    running = { abort, end: save(unsaved, abort.signal) };
    await running.end;
  };
  const schedule = () => {
    rest();
    if (!isHeld && !isOver) timer = setTimeout(saveNow, REST_MS);
  };
  const rest = () => clearTimeout(timer);

  return {
    change(form: ReportForm) {
      if (isOver) return;
      unsaved = form;
      isKept = keepHere(form);
      onState(isKept ? 'here' : 'saving');
      schedule();
    },
    saveNow,
    /** Nothing is saved from now on until `release`; what is under way is broken off. */
    hold() {
      isHeld = true;
      rest();
      running?.abort.abort();
    },
    release() {
      isHeld = false;
      if (unsaved) schedule();
    },
    /** Forget the timer, and nothing else: the page is left. */
    rest,
    /** The report is sent or thrown away. @returns When nothing is under way any more. */
    async stop() {
      isOver = true;
      rest();
      await running?.end;
    },
  };
}
