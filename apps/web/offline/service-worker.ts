import { wayOf } from './way-of.ts';

// Runs beside the page, so that the acute steps and the numbers to call can be opened without a network. It keeps the
// files of the frame and of the help, and nothing that the server answers about anybody.

/** Put here by the build: the files to keep, and a name that changes with them. */
declare const OFFLINE: { readonly files: readonly string[]; readonly version: string };

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };

const { files, version } = OFFLINE;
const CACHE = `vern-${version}`;

addEventListener('install', (event) => {
  const keep = async () =>
    (await caches.open(CACHE)).addAll(files.map((file) => new Request(file, { cache: 'reload' })));
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
  if (way !== 'leave')
    (event as Fetching).respondWith(fetchOrKept(request, way === 'frame' ? '/index.html' : request.url));
});

/** The network first: what is kept is for when there is none, and is never newer. */
async function fetchOrKept(request: Request, file: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(file, { cacheName: CACHE });
    if (!kept) throw error;
    return kept;
  }
}
