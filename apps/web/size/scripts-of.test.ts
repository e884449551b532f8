import { describe, expect, it } from 'vitest';
import { scriptsOf } from './scripts-of.ts';

const manifest = {
  'index.html': { file: 'index.js', imports: ['_shared'] },
  'page.tsx': { file: 'page.js', imports: ['_shared', '_round'] },
  _shared: { file: 'shared.js' },
  _round: { file: 'round.js', imports: ['page.tsx'] },
  'later.tsx': { file: 'later.js' },
  'theme.css': { file: 'theme.css' },
};

describe('scriptsOf', () => {
  it('follows imports, counts each file once and survives a circle', () => {
    expect(scriptsOf(manifest, ['index.html', 'page.tsx', 'theme.css']).sort()).toEqual([
      'index.js',
      'page.js',
      'round.js',
      'shared.js',
    ]);
  });

  it('refuses a page that was not built, so that nothing is counted as small by being gone', () => {
    expect(() => scriptsOf(manifest, ['gone.tsx'])).toThrow(RangeError);
  });
});
