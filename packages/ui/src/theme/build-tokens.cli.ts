// pnpm theme
import { writeFile } from 'node:fs/promises';
import { buildTokens } from './build-tokens.ts';

await writeFile(new URL('tokens.css', import.meta.url), await buildTokens());
