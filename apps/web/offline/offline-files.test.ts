import { describe, expect, it } from 'vitest';
import type { BuiltFile } from './needed-files.ts';
import { offlineFiles } from './offline-files.ts';

const file = (fileName: string, more: Partial<BuiltFile> = {}): BuiltFile => ({
  fileName,
  moduleIds: [],
  imports: [],
  ...more,
});
const BUILT = [
  file('assets/index.js', {
    moduleIds: ['/x/apps/web/src/main.tsx'],
    imports: ['assets/shared.js'],
  }),
  file('assets/shared.js', { imports: ['assets/index.js'] }),
  file('assets/help-page.js', {
    moduleIds: ['/x/apps/web/src/features/acute-help/help-page.tsx'],
    imports: ['assets/card.js'],
  }),
  file('assets/card.js'),
  file('assets/offline-help.js', { moduleIds: ['/x/apps/web/src/features/acute-help/offline-help.tsx'] }),
  file('assets/home-page.js', { moduleIds: ['/x/apps/web/src/features/home/home-page.tsx'] }),
  file('assets/mine-page.js', { moduleIds: ['/x/apps/web/src/features/my-incidents/mine-page.tsx'] }),
  file('assets/report-page.js', { moduleIds: ['/x/apps/web/src/features/report-incident/report-page.tsx'] }),
  file('assets/review-step.js', {
    moduleIds: ['/x/apps/web/src/features/report-incident/steps/review-step.tsx'],
  }),
  file('assets/outbox-banner.js', { moduleIds: ['/x/apps/web/src/features/report-incident/outbox/outbox-banner.tsx'] }),
  file('assets/guard.js', { moduleIds: ['/x/packages/domain/src/privacy/index.ts'] }),
  file('assets/codes.js', {
    moduleIds: ['nn', 'en'].flatMap((locale) =>
      ['incident'].map((noun) => `/x/packages/i18n/src/codes/${locale}/${noun}.ts`),
    ),
  }),
  file('assets/words.js', {
    moduleIds: ['nb', 'nn', 'en'].flatMap((locale) =>
      [
        ...['shell', 'errors', 'help', 'home', 'mine', 'report', 'kind-help', 'outbox'].map((area) => `areas/${area}`),
        'news/incident',
      ].map((folder) => `/x/packages/i18n/src/${folder}/${locale}.ts`),
    ),
  }),
  file('assets/words-of-cases.js', { moduleIds: ['/x/packages/i18n/src/areas/case/nb.ts'] }),
  file('assets/inbox.js', { moduleIds: ['/x/apps/web/src/features/inbox/inbox-page.tsx'] }),
];

const LOOKS = ['assets/inter-latin-wght-x.woff2', 'assets/style-x.css'];

describe('offlineFiles', () => {
  it('takes the frame, Home, help and the report with what they need at once, and no page of what was reported', () => {
    const files = offlineFiles(BUILT, ['assets/inter-latin-ext-wght-normal-x.woff2', ...LOOKS]);
    expect(files).toEqual([
      '/index.html',
      '/vern.svg',
      '/assets/card.js',
      '/assets/codes.js',
      '/assets/guard.js',
      '/assets/help-page.js',
      '/assets/home-page.js',
      '/assets/index.js',
      '/assets/mine-page.js',
      '/assets/offline-help.js',
      '/assets/outbox-banner.js',
      '/assets/report-page.js',
      '/assets/review-step.js',
      '/assets/shared.js',
      '/assets/words.js',
      '/assets/inter-latin-wght-x.woff2',
      '/assets/style-x.css',
    ]);
  });

  it.each(['help-page', 'offline-help', 'home-page', 'mine-page', 'report-page', 'outbox-banner', 'guard', 'words'])(
    'refuses a build in which %s has moved',
    (name) => {
      const moved = BUILT.filter(({ fileName }) => fileName !== `assets/${name}.js`);
      expect(() => offlineFiles(moved, LOOKS)).toThrow(RangeError);
    },
  );

  it('refuses a build whose stylesheet or font is not there yet: a page without a network would be bare', () => {
    for (const only of LOOKS) expect(() => offlineFiles(BUILT, [only])).toThrow(RangeError);
  });
});
