import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildFont } from '../../scripts/build-font.cli.ts';

const read = (name: string) => readFile(new URL(name, import.meta.url));

describe('buildFont', () => {
  it('gives the font that is committed', async () => {
    const committed = await read('inter-latin-wght.woff2');
    expect(Buffer.compare(await buildFont(), committed)).toBe(0);
  }, 30_000);

  it('is held to 32 kB: every first visit fetches it', async () => {
    expect((await read('inter-latin-wght.woff2')).length).toBeLessThan(32_000);
  });
});
