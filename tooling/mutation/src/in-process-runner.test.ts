import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Mutant = { readonly status: string; readonly replacement: string; readonly location: { start: { line: number } } };
type Report = { readonly files: Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }> };

const FIXTURE = fileURLToPath(new URL('../fixture/', import.meta.url));
const CORE = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
const STRYKER = join(CORE, '../bin/stryker.js');

describe('a mutation run of code whose tests are good, weak or missing', () => {
  let report: Report;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [STRYKER, 'run'], { cwd: FIXTURE });
    report = JSON.parse(await readFile(`${FIXTURE}reports/mutation.json`, 'utf8')) as Report;
  }, 120_000);

  afterAll(() => rm(`${FIXTURE}reports`, { recursive: true, force: true }));

  const statusesAt = (text: string) => {
    const { source, mutants } = report.files['src/staffing.ts']!;
    const line = source.split('\n').findIndex((each) => each.includes(text)) + 1;
    return Object.fromEntries(
      mutants.filter(({ location }) => location.start.line === line).map((each) => [each.replacement, each.status]),
    );
  };

  it('finds every mutant of what is well tested', () => {
    expect(statusesAt('adults >= 2')).toEqual({
      true: 'Killed',
      false: 'Killed',
      'adults > 2': 'Killed',
      'adults < 2': 'Killed',
    });
  });

  it('lets a mutant live whose tests do not look, and says so where there are none', () => {
    expect(statusesAt('adults * 3')).toEqual({ 'adults / 3': 'Survived' });
    expect(statusesAt('adults - 1')).toEqual({ 'adults + 1': 'NoCoverage' });
  });

  it('ends what does not end', () => {
    expect(statusesAt('left -= 1')).toMatchObject({ 'left += 1': 'Timeout' });
  });

  it('finds a mutant of what runs while the module is loaded', () => {
    expect(statusesAt('40 + 2')).toEqual({ '40 - 2': 'Killed' });
  });

  it('counts a mutant as found with which the module cannot be loaded', () => {
    expect(statusesAt('1 + 1')).toEqual({ '1 - 1': 'Killed' });
  });

  it('is not misled by what a mutant before has left in memory', () => {
    expect(statusesAt('adults + 10')).toEqual({ 'adults - 10': 'Killed' });
    expect(statusesAt('/ 4')).toEqual({ 'remembering(adults) * 4': 'Survived' });
  });
});
