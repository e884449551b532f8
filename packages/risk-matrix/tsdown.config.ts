import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/presets/index.ts', 'src/conformance.ts', 'src/cli/main.ts'],
  format: 'esm',
  platform: 'neutral',
  // Node 20 is the oldest runtime that the package promises to work on.
  target: 'node20',
  // Isolated declarations: the compiler's own emit, without its JS API, which TypeScript 7 does not have.
  dts: { oxc: true },
  fixedExtension: false,
  external: [/^node:/],
});
