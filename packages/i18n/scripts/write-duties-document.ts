import { writeFile } from 'node:fs/promises';
import { dutiesDocument } from '../src/duty/duties-document.ts';

await writeFile(new URL('../../../docs/duties.md', import.meta.url), dutiesDocument());
