import { describe, expect, it } from 'vitest';
import { type BuiltFile, offlineFiles } from './offline-files.ts';

const file = (fileName: string, more: Partial<BuiltFile> = {}): BuiltFile => ({
  fileName,
  moduleIds: [],
  imports: [],
  stylesheets: [],
  ...more,
});
const BUILT = [
  file('assets/index.js', {
    moduleIds: ['/x/apps/web/src/main.tsx'],
    imports: ['assets/shared.js'],
    stylesheets: ['assets/index.css'],
  }),
  file('assets/shared.js', { imports: ['assets/index.js'] }),
  file('assets/help-page.js', {
    moduleIds: ['/x/apps/web/src/features/acute-help/help-page.tsx'],
    imports: ['assets/card.js'],
  }),
  file('assets/card.js', { stylesheets: ['assets/card.css'] }),
  file('assets/words.js', { moduleIds: ['/x/packages/i18n/src/nn/help.ts'] }),
  file('assets/inbox.js', { moduleIds: ['/x/apps/web/src/features/inbox/inbox-page.tsx'] }),
];

describe('offlineFiles', () => {
  it('takes the frame and the help with what they need at once, and no page of reports', () => {
    const files = offlineFiles(BUILT, [
      'assets/inter-latin-wght-normal-x.woff2',
      'assets/inter-latin-ext-wght-normal-x.woff2',
    ]);
    expect(files).toEqual([
      '/index.html',
      '/layers.css',
      '/vern.svg',
      '/assets/card.css',
      '/assets/card.js',
      '/assets/help-page.js',
      '/assets/index.css',
      '/assets/index.js',
      '/assets/shared.js',
      '/assets/words.js',
      '/assets/inter-latin-wght-normal-x.woff2',
    ]);
  });

  it('refuses a build in which the help has moved', () => {
    const moved = BUILT.filter(({ fileName }) => fileName !== 'assets/help-page.js');
    expect(() => offlineFiles(moved, [])).toThrow(RangeError);
  });
});
