/** A value with what it was and what was undone. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last change was about: changes with the same mark that follow each other are one step back. */
  readonly mark: string | null;
}

/** Steps back that are kept. */
const KEPT_STEPS = 200;

/** A history with nothing behind it. */
export function startHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], mark: null };
}

/**
 * The history after a change; the very same when nothing changed.
 *
 * @param mark - Joins a row of changes, such as the letters typed into one field, to one step; `null` stands alone.
 */
export function changeTo<Value>(history: History<Value>, next: Value, mark: string | null = null): History<Value> {
  if (next === history.present) return history;
  const joins = mark !== null && mark === history.mark;
  const past = joins ? history.past : [...history.past, history.present].slice(-KEPT_STEPS);
  return { past, present: next, future: [], mark };
}

/** One step back; the same history when there is none. */
export function undo<Value>({ past, present, future, mark }: History<Value>): History<Value> {
  if (past.length === 0) return { past, present, future, mark };
  return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future], mark: null };
}

/** One step forward again; the same history when nothing was undone. */
export function redo<Value>({ past, present, future, mark }: History<Value>): History<Value> {
  if (future.length === 0) return { past, present, future, mark };
  return { past: [...past, present], present: future[0]!, future: future.slice(1), mark: null };
}
