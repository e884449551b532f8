import { compressPlugin, firstPagePlugin } from '@vern/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { EARLY_FILE, earlyPlugin } from './early/early-plugin.ts';
import { offlinePlugin, WORKER_FILE } from './offline/offline-plugin.ts';

/** Where `npm start` serves the API; the development server passes its paths on. */
const API = 'http://127.0.0.1:3000';

/** Entries with the same name in every build: an old page asks for the worker by the name it knew. */
const NAMED: Readonly<Record<string, string>> = { worker: WORKER_FILE, early: EARLY_FILE };

/** Source of the entries that are one piece each. */
const ALONE = /\/apps\/web\/(early|offline)\//;

/** A part that this many pages share is worth fetching with any of them. */
const SHARED_BY = 4;

/**
 * Few files instead of many small ones: each costs headers as large as itself, and its turn in a browser's six lines. What
 * every page begins with is one, and what most pages share is another.
 */
const GROUPS = [
  { name: 'app', tags: ['$initial' as const], test: (id: string) => !ALONE.test(id) },
  { name: 'kit', minShareCount: SHARED_BY, test: (id: string) => !ALONE.test(id) },
];

export default defineConfig({
  plugins: [react(), offlinePlugin(), firstPagePlugin('Vern'), earlyPlugin(), compressPlugin()],
  resolve: {
    // The router brings what React 17 lacked; React has had it itself since.
    alias: [{ find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' }],
  },
  build: {
    manifest: true,
    // One sheet: a page's own is a kilobyte, and each costs another of headers and its turn in the queue.
    cssCodeSplit: false,
    target: 'es2023',
    // A preload of every chunk's imports is what the browser would find out a round trip later anyway.
    modulePreload: { polyfill: false },
    // Inline only what the page itself begins with, which the content security policy knows by its hash.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', worker: 'offline/service-worker.ts', early: 'early/early.ts' },
      output: {
        codeSplitting: { groups: GROUPS },
        entryFileNames: ({ name }) => NAMED[name] ?? 'assets/[name]-[hash].js',
      },
      onwarn(warning, warn) {
        // Libraries mark files for React's server half, which is not used here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: Object.fromEntries(['/trpc', '/auth', '/demo-idp', '/admin'].map((path) => [path, API])) },
});
