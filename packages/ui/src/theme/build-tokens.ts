import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The stylesheet that Designsystemet's own generator makes from `designsystemet.config.json`.
 *
 * Committed as `tokens.css` so that an app builds without running the generator; a test compares the two.
 *
 * @throws {Error} If the generator refuses the configuration.
 */
export async function buildTokens(): Promise<string> {
  const bin = join(PACKAGE_ROOT, 'node_modules/.bin/designsystemet');
  const workFolder = await mkdtemp(join(tmpdir(), 'vern-tokens-'));
  const run = async (...args: string[]) => promisify(execFile)(bin, args, { cwd: workFolder });
  try {
    const config = JSON.parse(await readFile(join(PACKAGE_ROOT, 'designsystemet.config.json'), 'utf8'));
    await writeFile(join(workFolder, 'designsystemet.config.json'), JSON.stringify(config));
    await run('tokens', 'create');
    await run('tokens', 'build');
    return darkOnScreenOnly(await readFile(join(workFolder, 'design-tokens-build', 'vern.css'), 'utf8'));
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** The layer of the dark colours, up to the next one. */
const DARK_LAYER = /^@layer ds\.theme\.color-scheme\.dark \{[\s\S]*?(?=^@layer)/m;

/** Paper is white: whatever the reader's screen is set to, a page prints in the light colours. */
function darkOnScreenOnly(css: string): string {
  if (!DARK_LAYER.test(css)) throw new Error('The generator no longer gives the dark colours a layer of their own');
  return css.replace(DARK_LAYER, (layer) => `@media screen {\n${layer}}\n\n`);
}
