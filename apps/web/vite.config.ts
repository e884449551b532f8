import { compressPlugin } from '@vern/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlinePlugin, WORKER_FILE } from './offline/offline-plugin.ts';

/** Where `npm start` serves the API; the development server passes its paths on. */
const API = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), offlinePlugin(), compressPlugin()],
  build: {
    manifest: true,
    target: 'es2023',
    // A preload of every chunk's imports is what the browser would find out a round trip later anyway.
    modulePreload: { polyfill: false },
    // No inline pieces: the content security policy allows none.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', worker: 'offline/service-worker.ts' },
      output: {
        // An old page asks for the worker by the name it knew.
        entryFileNames: ({ name }) => (name === 'worker' ? WORKER_FILE : 'assets/[name]-[hash].js'),
      },
      onwarn(warning, warn) {
        // Libraries mark files for React's server half, which is not used here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: Object.fromEntries(['/trpc', '/auth', '/demo-idp', '/admin'].map((path) => [path, API])) },
});
