/** How a procedure is called: as tRPC's own client writes it, one call a request. */
const METHODS = { query: 'GET', mutate: 'POST' } as const;

/** A kind of call. */
export type CallKind = keyof typeof METHODS;

/** What the server answers: what the procedure gave, or why it gave nothing. */
type Envelope = {
  readonly result?: { readonly data?: unknown };
  readonly error?: { readonly message: string; readonly data: unknown };
};

/** Sends a request; `fetch`, or what stands before it. */
export type Send = (url: string, options: RequestInit) => Promise<Response>;

/** What goes with a call. */
export type CallOptions = {
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined;
  /** The author of these words: where somebody else has signed in at this browser by now, the server takes none of them. */
  readonly personId?: string | undefined;
};

/**
 * Call one procedure of the API.
 *
 * @param name - Its path: `incident.open`.
 * @returns What the procedure gave.
 * @throws {Error} With the server's refusal as `data`; without `data` when there was no answer, or none that can be read.
 */
export async function callProcedure(
  send: Send,
  kind: CallKind,
  name: string,
  input: unknown,
  { signal, personId }: CallOptions = {},
): Promise<unknown> {
  const body = JSON.stringify(input);
  const isQuestion = kind === 'query';
  const url = `/trpc/${name}${isQuestion ? `?input=${encodeURIComponent(body)}` : ''}`;
  const response = await send(url, {
    method: METHODS[kind],
    // Another site's form cannot send this header.
    headers: {
      'x-vern': '1',
      ...(isQuestion ? {} : { 'content-type': 'application/json' }),
      ...(personId ? { 'x-vern-person': personId } : {}),
    },
    ...(isQuestion ? {} : { body }),
    ...(signal ? { signal } : {}),
  });
  const { result, error }: Envelope = await response.json();
  if (error) throw Object.assign(new Error(error.message), { data: error.data });
  return result?.data;
}
