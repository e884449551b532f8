import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vern-duties-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url));
const CASES = fileURLToPath(new URL('../vectors/duty-cases.json', import.meta.url));

function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

// Each starts a process of its own.
describe('duties FILE', { timeout: 30_000 }, () => {
  it('prints one JSON array and nothing else, refusals among the answers', () => {
    const { status, stdout, stderr } = run(CASES);
    expect([status, stderr]).toEqual([0, '']);
    const answers = JSON.parse(stdout) as readonly object[];
    expect(answers.filter((each) => 'refused' in each)).toHaveLength(10);
    expect(answers).toHaveLength(61);
  });

  it.each([
    ['no file is named', []],
    ['two are', [CASES, CASES]],
    ['it is not there', [join(folder, 'nowhere.json')]],
  ])('exits 2 and prints nothing when %s', (_, given) => {
    expect(run(...given)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/\w/) });
  });

  it('exits 2 when the file is of another kind', () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"format":"something else"}');
    expect(run(file)).toMatchObject({ status: 2, stdout: '' });
  });
});
