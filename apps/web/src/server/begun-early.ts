/**
 * Where the page itself leaves what it asked before the app was there (`early/early.ts`), by the question: the address of
 * the API and what tRPC's client writes behind it.
 */
export type Begun = { vernBegun?: Partial<Record<string, Promise<Response>>> };

/**
 * The answer that is on its way already to a question, if there is one. It is given once: who asks again wants to know
 * what is true by then.
 *
 * @param signal - Gives up waiting for it.
 */
export function takeEarly(question: string, begun: Begun, signal?: AbortSignal | null): Promise<Response> | undefined {
  const { [question]: answer, ...others } = begun.vernBegun ?? {};
  if (!answer) return undefined;
  begun.vernBegun = others;
  return signal ? Promise.race([answer, abortOf(signal)]) : answer;
}

/** Something was told to the server, or one has gone on: what was asked before may be true no more. */
export function forgetEarly(begun: Begun): void {
  begun.vernBegun = {};
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
