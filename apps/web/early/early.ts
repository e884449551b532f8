// Stands in the page itself, before the app is there: what the app would only begin once its scripts have come. It
// imports nothing, so that it is one piece.

/** Put here by the build: what every page needs; what each is made of, by its address, and its words by language. */
declare const EARLY: {
  readonly always: readonly string[];
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

/** Where the app finds what was begun for it. */
type Begun = Window & { vernMe?: Promise<Response> };
type Answer = { readonly result?: { readonly data?: { readonly locale?: string } } };

document.documentElement.dataset['colorScheme'] = localStorage.getItem('vern.color-scheme') ?? 'auto';

/** Who is here: asked of every page, and every page waits for it. */
const me = fetch('/trpc/session.me?input=%7B%7D', { headers: { 'x-vern': '1' } });
(window as Begun).vernMe = me;

const files = EARLY.files[location.pathname] ?? {};
const fetchFiles = (names: readonly string[] = []) => {
  for (const name of names) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = name;
    document.head.append(link);
  }
};

/** In the person's language, which the answer tells; without one, in that of the browser. */
const fetchWords = (theirs = '') => {
  const wished = [theirs, localStorage.getItem('vern.locale') ?? '', ...navigator.languages];
  const known = wished.map((tag) => tag.slice(0, 2)).find((tag) => tag in files);
  fetchFiles(files[known ?? 'nb']);
};

fetchFiles(EARLY.always);
fetchFiles(files['page']);
me.then((answer) => answer.clone().json())
  .then(({ result }: Answer) => fetchWords(result?.data?.locale))
  .catch(() => fetchWords());
