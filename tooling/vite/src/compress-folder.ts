import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What is text; fonts are compressed already, and the manifest is not served. */
const TEXT = /\.(js|css|html|svg)$/;

/** A file that fits into one packet arrives no sooner for being smaller. */
const WORTH_IT_BYTES = 1_000;

const ENCODINGS = [
  {
    suffix: '.br',
    compress: (text: Buffer) =>
      toBrotli(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  },
  { suffix: '.gz', compress: (text: Buffer) => toGzip(text, { level: constants.Z_BEST_COMPRESSION }) },
];

/**
 * Write a `.br` and a `.gz` beside every text of a folder and the folders in it.
 *
 * @param folder - Absolute path of what was built.
 */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compressFile(join(folder, name))));
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length < WORTH_IT_BYTES) return;
  await Promise.all(ENCODINGS.map(async ({ suffix, compress }) => writeFile(path + suffix, await compress(text))));
}
