import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePackage, nodeOf, type PackagePromise, run } from '@vern/packed';
import { expect, it } from 'vitest';

const PROMISE: PackagePromise = {
  room: 'risk-matrix',
  needs: ['distributions'],
  use: `
import { evaluate, lint, updateFrequency, JEFFREYS_PRIOR } from '@vern/risk-matrix';
import { VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
const { code } = evaluate(VIOLENCE_AND_THREATS, { likelihood: 3, consequences: { strain: 3 } });
const { modalClass } = updateFrequency(JEFFREYS_PRIOR, { events: 14, years: 1 }, [0.1, 1, 12, 52]);
`,
  expression: '[code, modalClass, lint(VIOLENCE_AND_THREATS).dimensions.length]',
  type: '[string, number, number]',
  answer: ['red', 3, 1],
  budgets: [{ exports: '{ defineMatrix, evaluate }', kibibytes: 8 }],
};

describePackage(PROMISE, (project) => {
  it('brings its command', () => {
    expect(run(project(), join(project(), 'node_modules/.bin/risk-matrix'), '--help')).toContain('Usage: risk-matrix');
  });

  it('brings its schema', () => {
    const schema = join(project(), 'node_modules/@vern/risk-matrix/schema/risk-matrix.schema.json');
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('title', 'Risk matrix');
  });

  it('brings its adapters', () => {
    const source =
      "import { ADAPTERS } from '@vern/risk-matrix/conformance'; console.log(Object.keys(ADAPTERS).length);";
    writeFileSync(join(project(), 'adapters.js'), source);
    const [program, ...args] = nodeOf(20);
    expect(run(project(), program, ...args, 'adapters.js')).toBe('5\n');
  });
});
