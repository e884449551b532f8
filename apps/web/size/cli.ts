import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Manifest, scriptsOf } from './scripts-of.ts';

// pnpm --filter @vern/web size

/** What a cold, signed-in visit to the report page may fetch of scripts, gzipped, in bytes. */
const BUDGET = 125_000;

/** Fetched on such a visit besides the entry: the page, and its texts in one language. */
const VISIT = [
  'src/features/report-incident/report-page.tsx',
  '../../packages/i18n/src/areas/shell/nb.ts',
  '../../packages/i18n/src/areas/errors/nb.ts',
  '../../packages/i18n/src/areas/report/nb.ts',
  '../../packages/i18n/src/areas/help/nb.ts',
];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest;
const sizes = scriptsOf(manifest, ['index.html', ...VISIT]).map((file) => ({
  file,
  bytes: gzipSync(readFileSync(fileURLToPath(new URL(file, dist))), { level: 9 }).length,
}));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes))
  console.log(`${String(bytes).padStart(8)}  ${file}`);
console.log(`${String(total).padStart(8)}  in all, of ${BUDGET} allowed`);
process.exitCode = total > BUDGET ? 1 : 0;
