import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// A reader wants to know that a mutant failed, and not how.
chai.config.truncateThreshold = 0;
chai.config.useProxy = false;

/** Vitest's `expect` on vitest's own matchers, outside a vitest worker. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as Record<symbol, unknown>)[ASYMMETRIC_MATCHERS_OBJECT] as object,
  { unreachable: (message = 'not to be reached') => chai.assert.fail(message) },
);

setState({ assertionCalls: 0 }, expect as never);
