/** A refusal, or an answer, as it came over the wire. */

export type Refused = {
  readonly status: number;
  readonly error?: {
    readonly data: { readonly refusal: { readonly code: string; readonly fields: readonly { path: string }[] } };
  };
};

/** A browser of its own: it keeps cookies, says where it comes from, and goes where it is told. */
export function createBrowser(base: string) {
  const cookies = new Map<string, string>();
  /** Those that are for some paths alone, by path and name. */
  const narrow = new Map<string, { readonly path: string; readonly pair: string }>();
  /** Every `set-cookie` line, as it was sent. */
  const baked: string[] = [];

  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const { pathname } = new URL(path, base);
    const wide = [...cookies].map(([name, value]) => `${name}=${value}`);
    const here = [...narrow.values()].filter((cookie) => pathname.startsWith(cookie.path)).map(({ pair }) => pair);
    headers.set('cookie', [...here, ...wide].join('; '));
    const response = await fetch(new URL(path, base), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      baked.push(line);
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const scope = /; path=([^;]+)/i.exec(line)?.[1] ?? '/';
      const isGone = value === '' || /expires=Thu, 01 Jan 1970/i.test(line);
      if (scope !== '/' && isGone) narrow.delete(`${scope} ${name}`);
      else if (scope !== '/') narrow.set(`${scope} ${name}`, { path: scope, pair });
      else if (isGone) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };

  const post = (path: string, form: Readonly<Record<string, string>> = {}, headers: Record<string, string> = {}) =>
    request(path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: base, ...headers } });

  /** Follow where the server sends the browser, until it sends it nowhere or to a place that is asked to stop at. */
  const follow = async (response: Response, stopAt: RegExp): Promise<string> => {
    let at = response.headers.get('location');
    for (let steps = 0; at && steps < 10; steps += 1) {
      const path = new URL(at, base).href.slice(base.length);
      if (stopAt.test(path)) return path;
      at = (await request(path)).headers.get('location');
    }
    return at ?? '';
  };

  /** Sign in through the provider as one of its people. @returns Where the browser ends up. */
  const signIn = async (subject: string, to?: string): Promise<string> => {
    const first = await request(`/auth/sign-in${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`);
    const people = await follow(first, /^\/demo-idp\/people\//);
    return follow(await post(people, { subject }), /^\/(?!auth|demo-idp)/);
  };

  const rpc = { 'x-vern': '1', origin: base, 'content-type': 'application/json' };
  const read = async (response: Response) => {
    const text = await response.text();
    return { status: response.status, ...(text.startsWith('{') ? (JSON.parse(text) as object) : {}) } as Refused & {
      readonly result?: { readonly data: never };
    };
  };
  const query = async (path: string, input: unknown = {}) =>
    read(await request(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: rpc }));
  const mutate = async (path: string, input: unknown) =>
    read(await request(`/trpc/${path}`, { method: 'POST', headers: rpc, body: JSON.stringify(input) }));
  /** As if the demo's provider had forgotten who is here: it asks a person before it lets another take their place. */
  const forgetProvider = () => {
    narrow.clear();
    for (const name of [...cookies.keys()]) if (name.startsWith('_')) cookies.delete(name);
  };
  return { request, post, follow, signIn, forgetProvider, query, mutate, cookies, baked };
}

export type Browser = ReturnType<typeof createBrowser>;
