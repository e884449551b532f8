import { afterAll, beforeAll, describe } from 'vitest';
import { ENGINES, openTestDatabase, type TestDatabase } from './open-test-database.ts';

/**
 * Run the same guarantees on both engines, each with one database for the file.
 * Tests make municipalities of their own and so need no cleaning.
 */
export function describeEachEngine(name: string, guarantees: (open: () => TestDatabase) => void): void {
  describe.each(ENGINES)(`${name} on %s`, (engine) => {
    let test: TestDatabase | undefined;
    beforeAll(async () => {
      test = await openTestDatabase(engine);
    });
    afterAll(() => test?.close());
    guarantees(() => {
      if (!test) throw new TypeError('The database is opened before the first test: ask for it inside one.');
      return test;
    });
  });
}
