import { describe, expect, it } from 'vitest';
import type { BuiltFile } from '../offline/needed-files.ts';
import { ROUTES } from '../src/features.ts';
import { earlyFiles, PAGES } from './early-files.ts';

const file = (fileName: string, moduleIds: readonly string[], more: Partial<BuiltFile> = {}): BuiltFile => ({
  fileName,
  moduleIds,
  imports: [],
  ...more,
});
const page = (name: string, source: string, more?: Partial<BuiltFile>) =>
  file(`assets/${name}.js`, [`/x/apps/web/src/features/${source}.tsx`], more);
const AREAS = ['shell', 'errors', 'home', 'help', 'mine', 'report', 'inbox', 'case', 'case-steps', 'case-history'];
const BUILT = [
  file('assets/index.js', ['/x/apps/web/src/main.tsx'], { imports: ['assets/kit.js'] }),
  file('assets/kit.js', []),
  file('assets/card.js', []),
  page('home', 'home/home-page', { imports: ['assets/kit.js', 'assets/card.js'] }),
  page('report', 'report-incident/report-page'),
  page('help', 'acute-help/help-page'),
  page('inbox', 'inbox/inbox-page'),
  ...['nn', 'en'].flatMap((locale) =>
    ['incident', 'measure'].map((noun) =>
      file(`assets/codes-of-${noun}-${locale}.js`, [`/x/packages/i18n/src/codes/${locale}/${noun}.ts`]),
    ),
  ),
  ...['nb', 'nn', 'en'].flatMap((locale) =>
    [...AREAS.map((area) => `areas/${area}`), 'news/incident'].map((folder) =>
      file(`assets/${folder.split('/')[1]}-${locale}.js`, [`/x/packages/i18n/src/${folder}/${locale}.ts`]),
    ),
  ),
];

describe('earlyFiles', () => {
  it('names what a page is made of, without what every page brings, and its words by language', () => {
    const home = earlyFiles(BUILT)['/'];
    expect(home?.['page']).toEqual(['/assets/home.js', '/assets/card.js']);
    const areas = ['shell', 'errors', 'home', 'help', 'mine', 'incident'];
    expect(home?.['nb']).toEqual(areas.map((area) => `/assets/${area}-nb.js`));
    // Codes bring their words in bokmål; in another language these are fetched too.
    expect(home?.['nn']).toEqual([...areas, 'codes-of-incident'].map((area) => `/assets/${area}-nn.js`));
  });

  it('knows the pages one comes to from outside, in every language', () => {
    const files = earlyFiles(BUILT);
    expect(Object.keys(files)).toEqual(['/', '/meld', '/hjelp', '/innboks']);
    for (const parts of Object.values(files)) expect(Object.keys(parts)).toEqual(['page', 'nb', 'nn', 'en']);
  });

  it('begins the words that the frame and the page itself ask for, and no others', () => {
    for (const [path, { areas, codes }] of Object.entries(PAGES)) {
      const route = ROUTES.find((each) => each.path === path);
      expect(areas, path).toEqual(['shell', 'errors', ...(route?.page.areas ?? [])]);
      expect(codes, path).toEqual(route?.page.codes);
    }
  });

  it('refuses a build in which a page has moved', () => {
    const moved = BUILT.filter(({ fileName }) => fileName !== 'assets/help.js');
    expect(() => earlyFiles(moved)).toThrow(RangeError);
  });
});
