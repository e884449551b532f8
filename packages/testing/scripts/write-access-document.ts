import { writeFile } from 'node:fs/promises';
import { loadCodes } from '@vern/i18n/codes';
import { accessDocument } from '../src/access/access-document.ts';

const words = await loadCodes('en', 'organisation');
await writeFile(new URL('../../../docs/access.md', import.meta.url), accessDocument(words!.roles));
