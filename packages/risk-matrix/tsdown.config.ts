import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/presets/index.ts', 'src/conformance.ts', 'src/cli/main.ts'],
  format: 'esm',
  platform: 'neutral',
  // Node 20 is the oldest runtime that the package promises to work on.
  target: 'node20',
  dts: true,
  fixedExtension: false,
  clean: true,
  // One file a module: a bundler then takes only what is imported, whatever chunks would have been made.
  unbundle: true,
  deps: { neverBundle: [/^node:/] },
});
