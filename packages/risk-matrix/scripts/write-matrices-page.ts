import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matricesPage } from './matrices-page.ts';

/** Writes `docs/matrices.md` and its pictures. */
for (const [path, content] of matricesPage()) {
  const file = fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
