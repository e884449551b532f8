import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/conformance.ts',
    'src/worker/suppress-in-worker.ts',
    // Started by its address, not imported.
    'src/worker/suppression-thread.ts',
  ],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
  clean: true,
  // One file a module: the thread lies beside what starts it.
  unbundle: true,
  deps: { neverBundle: [/^node:/] },
});
