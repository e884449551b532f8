import { type Way, wayOf } from './way-of.ts';

// Runs beside the page, so that the acute steps and the numbers to call can be opened, and a report begun, without a
// network. It keeps the files of those pages, and nothing that the server answers about anybody.

/** Put here by the build: the files to keep, and a name that changes with them. */
declare const OFFLINE: { readonly files: readonly string[]; readonly version: string };

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };

const { files, version } = OFFLINE;
const CACHE = `vern-${version}`;

addEventListener('install', (event) => {
  const keep = async () =>
    (await caches.open(CACHE)).addAll(
      // A file that has its content in its name is the one that the page has just fetched.
      files.map((file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' })),
    );
  (event as Lasting).waitUntil(keep());
});

addEventListener('activate', (event) => {
  const forgetOlder = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('vern-') && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  (event as Lasting).waitUntil(forgetOlder());
});

addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const way = wayOf(request, location.origin, files);
  if (way === 'leave') return;
  (event as Fetching).respondWith(ANSWER[way](request));
});

const ANSWER: Readonly<Record<Exclude<Way, 'leave'>, (request: Request) => Promise<Response>>> = {
  /** What is kept is what was asked for: it has its content in its name. Also after a release has taken it away. */
  part: async (request) => (await kept(request.url)) ?? fetch(request),
  linked: (request) => fetchOrKept(request, request.url),
  frame: (request) => fetchOrKept(request, '/index.html'),
};

/** The network first: what is kept is for when nobody answers, or nobody who can, and is never newer. */
async function fetchOrKept(request: Request, file: string): Promise<Response> {
  try {
    const answer = await fetch(request);
    return answer.status < 500 ? answer : ((await kept(file)) ?? answer);
  } catch (error) {
    const there = await kept(file);
    if (!there) throw error;
    return there;
  }
}

function kept(file: string): Promise<Response | undefined> {
  return caches.match(file, { cacheName: CACHE });
}
