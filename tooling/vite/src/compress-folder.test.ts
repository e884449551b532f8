import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder } from './compress-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vern-compress-'));
  await mkdir(join(folder, 'assets'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SCRIPT = Buffer.from("console.log('Blåbærsyltetøy');\n".repeat(200));

describe('compressFolder', () => {
  it('leaves the same text in both encodings, also in folders within', async () => {
    await writeFile(join(folder, 'assets', 'page-1.js'), SCRIPT);
    await compressFolder(folder);
    const read = (name: string) => readFile(join(folder, 'assets', name));
    expect(brotliDecompressSync(await read('page-1.js.br'))).toEqual(SCRIPT);
    expect(gunzipSync(await read('page-1.js.gz'))).toEqual(SCRIPT);
    expect((await read('page-1.js.br')).length).toBeLessThan(SCRIPT.length / 10);
  });

  it('leaves alone what is compressed already, and what fits into a packet', async () => {
    await writeFile(join(folder, 'assets', 'inter.woff2'), SCRIPT);
    await writeFile(join(folder, 'words.js'), 'export const words = {};');
    await compressFolder(folder);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['assets', 'assets/inter.woff2', 'words.js']);
  });
});
