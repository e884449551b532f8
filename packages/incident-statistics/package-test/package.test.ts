import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, nodeOf, run } from './installed-package.ts';

/** Everything the package exports, minified and compressed. */
const SIZE_BUDGET_BYTES = 30 * 1_024;
const IMPORT = `import { judgeGoal, rateRatio } from '@vern/incident-statistics';`;
const EXPRESSION = `rateRatio({ count1: 3781, exposure1: 308, count2: 5197, exposure2: 365 }).exact.upper.toFixed(6)`;
const ANSWER = '0.899239';

let project = '';
beforeAll(() => {
  project = installPacked();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** One browser script from a module's source, as an app's bundler would make it. */
async function browserScript(source: string): Promise<string> {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, source);
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const first = Array.isArray(built) ? built[0] : built;
  if (first === undefined || !('output' in first)) throw new Error('The bundler wrote nothing.');
  return first.output[0].code;
}

describe('the packed package', () => {
  it.each([20, 24])('gives its answers in Node %s', (major) => {
    writeFileSync(join(project, 'use.js'), `${IMPORT}\nconsole.log(${EXPRESSION});`);
    const [program, ...args] = nodeOf(major);
    expect(run(project, program, ...args, '--version')).toMatch(new RegExp(`^v${major}\\.`));
    expect(run(project, program, ...args, 'use.js').trim()).toBe(ANSWER);
  });

  it('gives them in a browser script too, where nothing of Node exists', async () => {
    const script = await browserScript(`${IMPORT}\nexport const answer = ${EXPRESSION};`);
    expect(runInNewContext(`${script};page.answer`, {})).toBe(ANSWER);
  });

  it('keeps to its size budget', async () => {
    const script = await browserScript("export * from '@vern/incident-statistics';");
    expect(gzipSync(script).length).toBeLessThanOrEqual(SIZE_BUDGET_BYTES);
  });

  it.each([
    ['publint', ['--strict']],
    ['attw', ['--profile', 'esm-only', '--format', 'ascii']],
  ] as const)('is accepted by %s as it would be published', (checker, options) => {
    const tarball = readdirSync(project).find((name) => name.startsWith('vern-incident-statistics-'))!;
    const program = fileURLToPath(new URL(`../node_modules/.bin/${checker}`, import.meta.url));
    // Both exit with an error, which `run` throws, when they find something.
    expect(run(project, program, tarball, ...options)).toMatch(/vern.incident-statistics/);
  });

  it('has types a strict TypeScript project compiles with', () => {
    writeFileSync(join(project, 'use.ts'), `${IMPORT}\nexport const answer: string = ${EXPRESSION};`);
    const compiler = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--skipLibCheck',
      'false',
      '--types',
      '',
    ];
    expect(run(project, compiler, ...options, 'use.ts')).toBe('');
  });
});
