import { CONTRACTS } from '@vern/testing/contracts';
import { describe } from 'vitest';
import { contractWorld, describeEachEngine } from '../testing/index.ts';

describeEachEngine('what the ports promise', (open) => {
  describe.each(Object.entries(CONTRACTS))('%s', (_noun, contract) => contract(() => contractWorld(open())));
});
