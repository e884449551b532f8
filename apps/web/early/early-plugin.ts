import type { Plugin } from 'vite';
import { builtFiles } from '../offline/built-files.ts';
import { WORKER_FILE } from '../offline/offline-plugin.ts';
import { earlyAsks, earlyFiles } from './early-files.ts';

/** Name under which the piece is built, until it is put into the page. */
export const EARLY_FILE = 'early.js';

/** Puts into the page itself what is to be begun before the app is there. The host lets it in by its hash. */
export function earlyPlugin(): Plugin {
  return {
    name: 'vern-early',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const piece = bundle[EARLY_FILE];
        if (piece?.type !== 'chunk') throw new RangeError('What is begun early was not built');
        if (piece.imports.length > 0) throw new RangeError(`What is begun early must stand alone: ${piece.imports}`);
        const files = earlyFiles(builtFiles(bundle, [WORKER_FILE, EARLY_FILE]));
        // The piece asks for these too, behind the question that every page waits for: a browser has six lines at a time.
        const preloads = [...html.matchAll(/ *<link rel="modulepreload"[^>]* href="([^"]*)">\n/g)];
        const bare = preloads.reduce((text, [tag]) => text.replace(tag, ''), html);
        const font = Object.keys(bundle).find((name) => /-latin-wght-.*\.woff2$/.test(name));
        if (!font) throw new RangeError('The font was not built');
        const early = { files, asks: earlyAsks(), font: `/${font}`, always: preloads.map(([, href]) => href) };
        const script = `<script>{const EARLY=${JSON.stringify(early)};${piece.code.trim()}}</script>`;
        return bare.replace('<script type="module"', () => `${script}\n    <script type="module"`);
      },
    },
    generateBundle(_options, bundle) {
      delete bundle[EARLY_FILE];
    },
  };
}
