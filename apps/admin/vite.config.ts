import { compressPlugin, firstPagePlugin } from '@vern/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` serves the API; the development server passes its paths on. */
const API = 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/admin/',
  plugins: [react(), firstPagePlugin('Vern-konsollen'), compressPlugin()],
  build: {
    target: 'es2023',
    // A preload of every chunk's imports is what the browser would find out a round trip later anyway.
    modulePreload: { polyfill: false },
    // Inline only what the page itself begins with, which the content security policy knows by its hash.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Its client over WebSockets counts its connections, which looks like something that must happen.
      treeshake: { moduleSideEffects: [{ test: /@trpc\/(client|server)\//, sideEffects: false }] },
      onwarn(warning, warn) {
        // Libraries mark files for React's server half, which is not used here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: Object.fromEntries(['/trpc', '/auth', '/demo-idp'].map((path) => [path, API])) },
});
