import { writeFile } from 'node:fs/promises';
import { lifecycleDocument } from '../src/lifecycle/lifecycle-document.ts';

await writeFile(new URL('../../../docs/lifecycle.md', import.meta.url), await lifecycleDocument());
