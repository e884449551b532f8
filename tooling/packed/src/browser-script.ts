import { writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Vite itself puts an empty module in the place of one of Node's, which is found out only where it is used. */
const nothingOfNode: Plugin = {
  name: 'nothing-of-node',
  enforce: 'pre',
  resolveId(specifier, importer) {
    if (isBuiltin(specifier)) throw new Error(`${importer} imports ${specifier}, which no browser has.`);
  },
};

/**
 * One minified browser script from a module's source, as an app's bundler would make it.
 *
 * @param project - The folder whose installed packages the source imports.
 * @returns Code that puts the module's exports into the global `page`.
 * @throws {Error} When an import is not found, or is one of Node's own modules.
 */
export async function browserScript(project: string, source: string): Promise<string> {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, source);
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [nothingOfNode],
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const first = Array.isArray(built) ? built[0] : built;
  if (first === undefined || !('output' in first)) throw new Error('The bundler wrote nothing.');
  return first.output[0].code;
}
