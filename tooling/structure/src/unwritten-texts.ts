import type { Finding } from './finding.ts';
import type { Tree } from './tree.ts';

/** What `pnpm new` puts at the top of a file of texts that it has begun. */
const TO_BE_WRITTEN = /^\/\/ To be written\.$/m;

/** Texts that a generator has begun and nobody has written: they may stand in a working tree, and go no further. */
export function unwrittenTexts({ files }: Pick<Tree, 'files'>): Finding[] {
  return [...files]
    .filter(([path, text]) => path.startsWith('packages/i18n/src/') && TO_BE_WRITTEN.test(text))
    .map(([path]) => ({ path, message: 'is still to be written: write its texts, and take the mark away.' }));
}
