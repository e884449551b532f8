import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkTypeResolution } from './check-type-resolution.ts';
import { packedFiles } from './packed-files.fixture.ts';
import { publintFindings } from './publint-findings.ts';

const TARBALL = 'staffing-1.0.0.tgz';
const SCRIPT = { 'dist/index.js': 'export const staff = 5;' };
const TYPES = { 'dist/index.d.ts': 'export declare const staff: number;' };

const whole = packedFiles({ ...SCRIPT, ...TYPES });
const withoutTypes = packedFiles(SCRIPT);
const withoutScript = packedFiles(TYPES);
const withoutEnding = packedFiles({
  ...SCRIPT,
  'dist/index.d.ts': "export { staff } from './staff';",
  'dist/staff.d.ts': 'export declare const staff: number;',
});
afterAll(() => {
  for (const folder of [whole, withoutTypes, withoutScript, withoutEnding]) rmSync(folder, { recursive: true });
});

describe('publint', () => {
  it('has nothing to say of a package that is whole', async () => {
    expect(await publintFindings(join(whole, TARBALL))).toEqual([]);
  });

  it.each([
    ['script', withoutScript, /dist\/index\.js.*does not exist/],
    ['types', withoutTypes, /dist\/index\.d\.ts.*does not exist/],
  ])('finds a door without its %s', async (_, folder, finding) => {
    expect((await publintFindings(join(folder, TARBALL))).join('\n')).toMatch(finding);
  });
});

describe('attw', () => {
  it('accepts a package that is whole', () => {
    expect(() => checkTypeResolution(whole, TARBALL)).not.toThrow();
  });

  it('refuses a package without any types', () => {
    expect(() => checkTypeResolution(withoutTypes, TARBALL)).toThrow(/does not contain types/);
  });

  it('refuses types that import others as Node would not find them', () => {
    expect(() => checkTypeResolution(withoutEnding, TARBALL)).toThrow(/ended with 1/);
  });
});
