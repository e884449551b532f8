import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileStrictly } from './compile-strictly.ts';

const project = mkdtempSync(join(tmpdir(), 'compile-strictly-'));
afterAll(() => rmSync(project, { recursive: true }));

beforeAll(() => {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  declare('staffing', 'export declare const staff: number;');
  declare('careless', 'export declare const staff: Staff;');
});

function declare(name: string, types: string) {
  const folder = join(project, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.js' }));
  writeFileSync(join(folder, 'index.js'), 'export const staff = 5;');
  writeFileSync(join(folder, 'index.d.ts'), types);
}

describe('compileStrictly', () => {
  it('accepts what is typed as it says', () => {
    const compile = () => compileStrictly(project, "import { staff } from 'staffing'; export const n: number = staff;");
    expect(compile).not.toThrow();
  });

  it.each([
    ['another type', "import { staff } from 'staffing'; export const n: string = staff;", 'TS2322'],
    ['a type left out', 'export const double = (n) => n + n;', 'TS7006'],
    ['a fault in the declarations of a package', "export { staff } from 'careless';", 'TS2304'],
    ['what only Node has', 'export const { argv } = process;', 'TS2591'],
    ['what only a browser has', 'export const { title } = document;', 'TS2584'],
  ])('refuses %s', (_, source, code) => {
    expect(() => compileStrictly(project, source)).toThrow(code);
  });
});
