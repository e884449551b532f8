import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage, nodeCommand, runIn } from './installed-package.ts';

const SIZE_BUDGET_BYTES = 8 * 1024;

let app = '';
beforeAll(() => {
  app = installPackage();
});
afterAll(() => rmSync(dirname(app), { recursive: true }));

/** Bundles a module for browsers, as the app's own bundler would, and gives the code. */
async function bundle(source: string): Promise<string> {
  writeFileSync(join(app, 'entry.js'), source);
  const result = await build({
    root: app,
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: true,
      lib: { entry: join(app, 'entry.js'), formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const code = output && 'output' in output ? output.output[0].code : undefined;
  if (code === undefined) throw new Error('The bundler wrote nothing.');
  return code;
}

const USE = `
import { evaluate, lint, updateFrequency, JEFFREYS_PRIOR } from '@vern/risk-matrix';
import { VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
const { code } = evaluate(VIOLENCE_AND_THREATS, { likelihood: 3, consequences: { strain: 3 } });
const { modalClass } = updateFrequency(JEFFREYS_PRIOR, { events: 14, years: 1 }, [0.1, 1, 12, 52]);
`;

describe('the packed package', () => {
  it.each([20, 24])('works in Node %s', (major) => {
    writeFileSync(
      join(app, 'use.mjs'),
      `${USE}console.log(code, modalClass, lint(VIOLENCE_AND_THREATS).dimensions.length);`,
    );
    const [program, ...args] = nodeCommand(major);
    expect(runIn(app, program, ...args, '-p', 'process.versions.node')).toMatch(new RegExp(`^${major}\\.`));
    expect(runIn(app, program, ...args, 'use.mjs')).toBe('red 3 1\n');
  });

  it('works in a browser bundle, without anything of Node', async () => {
    const code = await bundle(`${USE}export const result = [code, modalClass];`);
    const context = createContext({});
    expect(runInContext(`${code}; JSON.stringify(bundled)`, context)).toContain('["red",3]');
  });

  it('costs at most 8 kB, compressed, to define and evaluate', async () => {
    const code = await bundle("export { defineMatrix, evaluate } from '@vern/risk-matrix';");
    expect(gzipSync(code).length).toBeLessThanOrEqual(SIZE_BUDGET_BYTES);
  });

  it('has types that a strict consumer compiles with', () => {
    writeFileSync(
      join(app, 'use.ts'),
      `${USE}const text: string = code; export const all: readonly [string, number] = [text, modalClass];`,
    );
    const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022',
      '--types',
      '',
    ];
    expect(runIn(app, tsc, ...options, 'use.ts')).toBe('');
  });

  it.each([
    ['publint', ['--strict']],
    ['attw', ['--profile', 'esm-only']],
  ])('is found without fault by %s', (tool, options) => {
    const program = fileURLToPath(new URL(`../node_modules/.bin/${tool}`, import.meta.url));
    const [tarball] = readdirSync(dirname(app)).filter((name) => name.includes('risk-matrix'));
    expect(runIn(dirname(app), program, tarball!, ...options)).toMatch(/All good|🟢/);
  });

  it('brings its command, its schema and its adapters', () => {
    const command = join(app, 'node_modules/.bin/risk-matrix');
    expect(runIn(app, command, '--help')).toContain('Usage: risk-matrix');
    const schema = join(app, 'node_modules/@vern/risk-matrix/schema/risk-matrix.schema.json');
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('title', 'Risk matrix');
    const [program, ...args] = nodeCommand(20);
    writeFileSync(
      join(app, 'adapters.mjs'),
      "import { ADAPTERS } from '@vern/risk-matrix/conformance'; console.log(Object.keys(ADAPTERS).length);",
    );
    expect(runIn(app, program, ...args, 'adapters.mjs')).toBe('5\n');
  });
});
