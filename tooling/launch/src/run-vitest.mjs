import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { fromRoot } from './paths.mjs';
import { runInGroup } from './run-in-group.mjs';

/** Each worker may hold a database or a browser of several hundred MB. */
const MAX_WORKERS = 4;

/**
 * Run Vitest over the projects and count per project.
 *
 * @param {import('./set-up.mjs').House} house
 * @param {readonly string[]} projects - By name; empty means all.
 * @returns {Promise<import('./count-tests.mjs').Row[]>}
 */
export async function runVitest({ root, node, env, workspace }, projects) {
  const reports = join(root, '.reports');
  const countsFile = join(reports, 'project-counts.json');
  mkdirSync(reports, { recursive: true });
  rmSync(countsFile, { force: true });
  const args = [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
    `--reporter=${join(root, 'tooling/launch/src/project-reporter.mjs')}`,
    `--maxWorkers=${Math.min(cpus().length, MAX_WORKERS)}`,
    ...projects.flatMap((name) => ['--project', name]),
  ];
  const exitCode = await runInGroup(node, args, { cwd: root, env: { ...env, VERN_TEST_COUNTS: countsFile } });
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : undefined;
  const configured = workspace
    .map(({ folder }) => join(root, folder))
    .filter((folder) => existsSync(join(folder, 'vitest.config.ts')));
  // A filtered run answers for the projects it was asked for, a full one for every config on disk.
  const expected = projects.length === 0 ? configured : foldersOf(counts, projects);
  return countTests({ counts, exitCode, expected, display: fromRoot });
}

/**
 * @param {{ projects: readonly import('./project-reporter.mjs').ProjectResult[] } | undefined} counts
 * @param {readonly string[]} projects
 */
function foldersOf(counts, projects) {
  return projects.map(
    (name) =>
      counts?.projects.find(
        (project) =>
          project.name === name || project.name.startsWith(`${name}-`) || project.name.startsWith(`${name} `),
      )?.root ?? name,
  );
}
