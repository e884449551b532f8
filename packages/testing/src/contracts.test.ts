import { describe } from 'vitest';
import { CONTRACTS } from './contracts.ts';
import { memoryWorld } from './memory/memory-world.fixture.ts';

describe.each(Object.entries(CONTRACTS))('%s in memory', (_noun, contract) => {
  contract(async () => memoryWorld());
});
