import { UNSENT_PREFIX, unsentKeys } from './forget-unsent.ts';

/** As long as a session can last: who wrote something before that is not in the middle of it. */
const SESSION_MS = 12 * 3_600_000;

/** What stands in the fields of a form, by the name of the field. */
export type UnsentFields = Readonly<Record<string, unknown>>;

type Kept = {
  readonly form: string;
  readonly fields: UnsentFields;
  readonly savedAt: string;
  /** The last leaving that the browser knew of: what was written before somebody left is nobody's afterwards. */
  readonly left: string | null;
  /** Nobody has put the form away, so it is opened again. */
  readonly isOpen: boolean;
};

/** What one person has written in one case and not sent, form by form. It never leaves the browser's window. */
export type UnsentCase = {
  /** What stood in a form; nothing when it was sent, thrown away, or left for longer than a session lasts. */
  read(form: string): UnsentFields;
  /** Keep what stands in a field now. @param value - Undefined: the field is as the form began. */
  keep(form: string, field: string, value: unknown): void;
  /** The form is put away; what stands in it waits until it is opened again. */
  putAway(form: string): void;
  /** It was sent or thrown away. */
  forget(form: string): void;
  /** The form that was written in last and is not put away; null when there is none. */
  begun(): string | null;
};

export type UnsentCaseOf = {
  /** This window's own, which goes with the window. */
  readonly store: Storage;
  readonly personId: string;
  readonly incidentId: string;
  /** The last leaving that the browser knows of. */
  readonly left: string | null;
  readonly now: () => Date;
};

/** What a person has written in a case and not sent. Whatever lies there for too long, or from before somebody left, goes. */
export function unsentCase({ store, personId, incidentId, left, now }: UnsentCaseOf): UnsentCase {
  const prefix = `${UNSENT_PREFIX}${personId}/${incidentId}/`;
  const isHeld = (kept: Kept | null) =>
    kept?.left === left && now().getTime() - new Date(kept.savedAt).getTime() < SESSION_MS;
  const get = (key: string): Kept | null => {
    const kept = parsed(store.getItem(key));
    return isHeld(kept) ? kept : null;
  };
  const put = (kept: Kept) => {
    try {
      store.setItem(prefix + kept.form, JSON.stringify(kept));
    } catch {
      // The words stand on the screen all the same when there is no room to keep them.
    }
  };
  for (const key of unsentKeys(store, UNSENT_PREFIX)) if (!get(key)) store.removeItem(key);
  const forget = (form: string) => store.removeItem(prefix + form);
  return {
    read: (form) => get(prefix + form)?.fields ?? {},
    keep(form, field, value) {
      const before = get(prefix + form)?.fields ?? {};
      const fields = Object.fromEntries(
        Object.entries({ ...before, [field]: value }).filter(([, each]) => each !== undefined),
      );
      if (Object.keys(fields).length === 0) forget(form);
      else put({ form, fields, savedAt: now().toISOString(), left, isOpen: true });
    },
    putAway(form) {
      const kept = get(prefix + form);
      if (kept) put({ ...kept, isOpen: false });
    },
    forget,
    begun: () =>
      unsentKeys(store, prefix)
        .map(get)
        .filter((kept) => kept !== null)
        .filter(({ isOpen }) => isOpen)
        .sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0]?.form ?? null,
  };
}

function parsed(stored: string | null): Kept | null {
  try {
    const kept = JSON.parse(stored ?? 'null') as Kept | null;
    return typeof kept?.form === 'string' && typeof kept.fields === 'object' && kept.fields ? kept : null;
  } catch {
    return null;
  }
}
