import type { TRPCClient } from '@trpc/client';
import type { AppRouter } from '@vern/api';
import { noteServerDate } from '@vern/app-frame/clock';
import { type Begun, forgetEarly, takeEarly } from './begun-early.ts';
import { type CallKind, callProcedure, type Send } from './call-procedure.ts';

const send: Send = async (url, options) => {
  const begun: Window & Begun = window;
  if (options.method === 'POST') forgetEarly(begun);
  const response = await (takeEarly(url, begun, options.signal) ?? fetch(url, options));
  noteServerDate(response.headers.get('date'));
  return response;
};

/** What tRPC lets a caller give besides the input; `personId` is ours. */
type Given = { readonly signal?: AbortSignal; readonly context?: { readonly personId?: string } };

/** A name of the API that one goes on from, or calls when the name is that of a kind of call. */
function nameOf(path: readonly string[]): unknown {
  return new Proxy(() => undefined, {
    get: (_target, name) => nameOf([...path, String(name)]),
    apply: (_target, _this, [input, options]: [unknown, Given?]) =>
      callProcedure(send, path.at(-1) as CallKind, path.slice(0, -1).join('.'), input, {
        signal: options?.signal,
        personId: options?.context?.personId,
      }),
  });
}

/**
 * The API, typed by its router and nothing else of it. One request a call, so that a slow list never holds back an
 * answer.
 */
export const trpc = nameOf([]) as TRPCClient<AppRouter>;
