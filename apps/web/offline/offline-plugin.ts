import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { builtFiles } from './built-files.ts';
import { offlineFiles } from './offline-files.ts';

/** Name under which the worker is served: at the root, because it may only answer for what lies below it. */
export const WORKER_FILE = 'sw.js';

/** Tells the worker which files to keep. A build that changes any of them changes the worker, which is how browsers notice. */
export function offlinePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'vern-offline',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      // After the stylesheet, which is made of all parts and comes last.
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== 'chunk') throw new RangeError('The service worker was not built');
        if (worker.imports.length > 0) throw new RangeError(`The service worker must stand alone: ${worker.imports}`);
        const files = offlineFiles(builtFiles(bundle, [WORKER_FILE]), Object.keys(bundle));
        const hash = createHash('sha256').update(files.join('\n'));
        // Their names stay the same whatever is in them.
        for (const name of readdirSync(publicDir)) hash.update(readFileSync(join(publicDir, name)));
        const version = hash.digest('hex').slice(0, 12);
        worker.code = `const OFFLINE=${JSON.stringify({ files, version })};\n${worker.code}`;
      },
    },
  };
}
