interface EngineTurns {
  ready?: Promise<void>;
  last: Promise<unknown>;
}

const KEY = Symbol.for('@vern/db schema engine');

/**
 * The state of the process's one schema engine. It hangs on the process and not on this module: a test runner loads a
 * module once a project, while the engine's WebAssembly and its glue stay one.
 */
function turns(): EngineTurns {
  const holder = globalThis as unknown as { [KEY]?: EngineTurns };
  holder[KEY] ??= { last: Promise.resolve() };
  return holder[KEY];
}

/** Make the engine ready, once a process. */
export function readyOnce(instantiate: () => Promise<void>): Promise<void> {
  const state = turns();
  state.ready ??= instantiate();
  return state.ready;
}

/** The engine has one memory: two runs at once would write into each other's. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const state = turns();
  const turn = state.last.then(work, work);
  state.last = turn.catch(() => undefined);
  return turn;
}
