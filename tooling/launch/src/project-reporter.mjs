import { writeFileSync } from 'node:fs';

/**
 * What one Vitest project did.
 *
 * @typedef {object} ProjectResult
 * @property {string} name
 * @property {string} root - The project's folder, absolute.
 * @property {number} passed
 * @property {number} failed - Failed tests, and files that failed before any test of theirs could run.
 * @property {number} skipped
 */

/** Vitest reporter: counts per project, for the closing table of `npm test`. Writes JSON to the file in `VERN_TEST_COUNTS`. */
export default class ProjectReporter {
  /** @param {import('vitest/node').Vitest} vitest */
  onInit(vitest) {
    this.vitest = vitest;
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    /** @type {Map<string, ProjectResult>} */
    const results = new Map();
    for (const { name, config } of this.vitest?.projects ?? []) {
      results.set(name, { name, root: config.root, passed: 0, failed: 0, skipped: 0 });
    }
    for (const module of modules) {
      const result = results.get(module.project.name);
      if (!result) continue;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        result[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      if (module.state() === 'failed' && ![...module.children.allTests('failed')].length) result.failed += 1;
    }
    const counts = { projects: [...results.values()], unhandledErrors: unhandledErrors.length };
    writeFileSync(process.env['VERN_TEST_COUNTS'] ?? 'project-counts.json', JSON.stringify(counts));
  }
}
