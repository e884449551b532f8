import { describe, expect, it } from 'vitest';
import { unwrittenTexts } from './unwritten-texts.ts';

const texts = "export const texts = { title: 'Tiltak' };\n";
const found = (path: string, text: string) => unwrittenTexts({ files: new Map([[path, text]]) });

describe('unwrittenTexts', () => {
  it('finds a file of texts that is marked', () => {
    const path = 'packages/i18n/src/areas/pilot/nn.ts';
    expect(found(path, `// To be written.\n${texts}`)).toMatchObject([{ path }]);
  });

  it.each([
    ['texts that are written', 'packages/i18n/src/areas/mine/nb.ts', texts],
    ['a text that only says so', 'packages/i18n/src/areas/mine/nb.ts', "export const a = '// To be written.';"],
    ['the template of a generator', 'tooling/generators/templates/nb.ts', `// To be written.\n${texts}`],
  ])('finds nothing in %s', (_what, path, text) => {
    expect(found(path, text)).toEqual([]);
  });
});
