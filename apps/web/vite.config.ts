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

export default defineConfig({
  plugins: [react(), offlinePlugin(), firstPagePlugin('Vern'), earlyPlugin(), compressPlugin()],
  resolve: {
    // The router brings what React 17 lacked; React has had it itself since.
    alias: [{ find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' }],
  },
  build: {
    manifest: true,
    target: 'es2023',
    // A preload of every chunk's imports is what the browser would find out a round trip later anyway.
    modulePreload: { polyfill: false },
    // Inline only what the page itself begins with, which the content security policy knows by its hash.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', worker: 'offline/service-worker.ts', early: 'early/early.ts' },
      output: {
        // What every page begins with is one file: in parts it would be larger, and its parts asked for one after the other.
        codeSplitting: { groups: [{ name: 'app', tags: ['$initial'], test: (id) => !ALONE.test(id) }] },
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
