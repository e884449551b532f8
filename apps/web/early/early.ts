// Stands in the page itself, before the app is there: what the app would only begin once its scripts have come. It
// imports nothing, so that it is one piece.

/** Put here by the build: what every page needs; what each is made of, by its address, its words by language, and what it asks. */
declare const EARLY: {
  readonly always: readonly string[];
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly asks: Readonly<Record<string, readonly string[]>>;
  readonly font: string;
};

/** Where the app finds what was begun for it. */
type Begun = Window & { vernBegun?: Record<string, Promise<Response>> };
type Answer = { readonly result?: { readonly data?: { readonly locale?: string } } };

document.documentElement.dataset['colorScheme'] = localStorage.getItem('vern.color-scheme') ?? 'auto';

const begun: Record<string, Promise<Response>> = {};
(window as Begun).vernBegun = begun;
const ask = (asked: string) => {
  const question = `/trpc/${asked}`;
  const answer = fetch(question, { headers: { 'x-vern': '1' } });
  begun[question] = answer;
  // Read to its end, whether the app will take it or not: what nobody reads stays open.
  answer.then((each) => each.clone().text()).catch(() => undefined);
  return answer;
};

const path = location.pathname;
const files = EARLY.files[path] ?? {};
const fetchFiles = (names: readonly string[] = []) => {
  for (const name of names) {
    const link = document.createElement('link');
    link.rel = name === EARLY.font ? 'preload' : 'modulepreload';
    link.as = name === EARLY.font ? 'font' : 'script';
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
  // With the words that are written in it: what is drawn with another moves when it comes.
  fetchFiles([EARLY.font]);
};

// Every page asks who is here, and waits for it. What else the page will ask, the server tells nobody
// but them: whoever asks it later asks again where this went wrong.
ask('session.me?input=%7B%7D')
  .then((answer) => answer.clone().json())
  .then(({ result }: Answer) => {
    fetchWords(result?.data?.locale);
    if (result) (EARLY.asks[path] ?? []).forEach(ask);
  })
  .catch(() => fetchWords());
fetchFiles(EARLY.always);
fetchFiles(files['page']);
