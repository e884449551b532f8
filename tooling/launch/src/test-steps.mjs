import { readFileSync } from 'node:fs';
import { LaunchError } from './launch-error.mjs';

/** @type {{ packageManager: string }} */
const { packageManager } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

/**
 * A check that is one program: it passes when the program ends well, and counts as one test.
 *
 * @typedef {{ id: string, what: string, program: string, args: readonly string[] }} Check
 */

/** @type {readonly Check[]} */
export const CHECKS = [
  { id: 'lint', what: 'Lint and format', program: 'biome', args: ['check', '.'] },
  { id: 'structure', what: 'Structure', program: 'node', args: ['tooling/structure/src/cli.ts'] },
  {
    id: 'types',
    what: 'Types',
    // Turbo starts every package's script through pnpm, which a machine need not have: npx lends it one.
    program: 'npx',
    args: ['--yes', `--package=${packageManager}`, '-c', 'turbo run typecheck --output-logs=errors-only --continue'],
  },
];

/**
 * Which steps a run is for.
 *
 * @typedef {object} Chosen
 * @property {readonly Check[]} checks
 * @property {boolean} tests - Whether Vitest runs.
 * @property {readonly string[]} projects - Vitest projects by name; empty means all.
 */

/**
 * Read `npm test -- --only lint,domain`: names are checks, or else Vitest projects. Without `--only` everything runs.
 *
 * @param {readonly string[]} args
 * @returns {Chosen}
 * @throws {LaunchError} For anything else, so that a mistyped filter never passes for a full run.
 */
export function chooseSteps(args) {
  if (args.length === 0) return { checks: CHECKS, tests: true, projects: [] };
  const names = args.length === 2 && args[0] === '--only' ? (args[1] ?? '').split(',').filter(Boolean) : [];
  if (names.length === 0) {
    throw new LaunchError(
      `Not understood: ${args.join(' ')}. Use npm test, or npm test -- --only NAME[,NAME] with ${CHECKS.map(({ id }) => id).join(', ')} or a Vitest project.`,
    );
  }
  const checks = CHECKS.filter(({ id }) => names.includes(id));
  const projects = names.filter((name) => !checks.some(({ id }) => id === name));
  return { checks, tests: projects.length > 0, projects };
}
