import type { Plugin } from 'vite';
import { compressFolder } from './compress-folder.ts';

/** Leaves each built file in Brotli and in gzip beside itself, for the server to send to whoever can read them. */
export function compressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'vern-compress',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = `${root}/${build.outDir}`;
    },
    // Last of all: other plugins still write into the files while the bundle is made.
    closeBundle: { order: 'post', handler: () => compressFolder(folder) },
  };
}
