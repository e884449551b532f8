import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'distributions-package',
    include: ['package-test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each builds the packages it packs: in turns, or one would pack what another is just building.
    sequence: { groupOrder: 4 },
  },
});
