import { engineConfig } from '@vern/mutation';

export default engineConfig({
  mutate: ['src/**/*.ts', '!src/conformance.ts', '!src/{conformance,worker}/**', '!src/index.ts'],
  atLeast: 85,
});
