import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Inter as it comes: all letters of western Europe, thin to black. */
const WHOLE = fileURLToPath(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));

/** The weights the kit is drawn in: from running text to what stands out in it. A lighter or a blacker one looks like these. */
const WEIGHTS = { min: 400, max: 700 };

/** First and last of each run of letters, as `font.css` tells browsers. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x0020, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x0304, 0x0304],
  [0x0308, 0x0308],
  [0x0329, 0x0329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

/**
 * Inter in the weights that are used, with every letter it came with: two thirds of the file, which every first visit
 * fetches.
 *
 * Committed as `inter-latin-wght.woff2` so that an app builds without cutting it; a test compares the two.
 */
export async function buildFont(): Promise<Uint8Array> {
  const text = LETTERS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).join('');
  return subsetFont(await readFile(WHOLE), text, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });
}

if (import.meta.main) {
  await writeFile(new URL('../src/theme/inter-latin-wght.woff2', import.meta.url), await buildFont());
}
