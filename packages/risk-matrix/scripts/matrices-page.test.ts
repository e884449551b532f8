import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matricesPage } from './matrices-page.ts';

const docs = new URL('../../../docs/', import.meta.url);

describe('matricesPage', () => {
  const page = matricesPage();

  it.each([...page])('is what stands in docs/%s', (path, content) => {
    expect(readFileSync(new URL(path, docs), 'utf8')).toBe(content);
  });

  it('leaves no picture behind that the page does not show', () => {
    const pictures = readdirSync(new URL('matrices/', docs)).map((name) => `matrices/${name}`);
    expect(pictures.sort()).toEqual([...page.keys()].filter((path) => path.endsWith('.svg')).sort());
    for (const path of pictures) expect(page.get('matrices.md')).toContain(`(${path})`);
  });
});
