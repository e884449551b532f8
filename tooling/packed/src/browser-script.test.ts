import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserScript } from './browser-script.ts';

const project = mkdtempSync(join(tmpdir(), 'browser-script-'));
afterAll(() => rmSync(project, { recursive: true }));

beforeAll(() => {
  install('staffing', 'export const present = (staff, absent) => staff - absent;');
  install('reader', "import { readFileSync } from 'node:fs'; export const present = () => readFileSync('staff');");
  install('quiet-reader', "import 'node:fs'; export const present = () => 3;");
  install('old-reader', "import * as path from 'path'; export const present = () => 3; export { path };");
});

function install(name: string, source: string) {
  const folder = join(project, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.js' }));
  writeFileSync(join(folder, 'index.js'), source);
}

describe('browserScript', () => {
  it('holds all it needs, where nothing of Node exists', async () => {
    const script = await browserScript(
      project,
      "import { present } from 'staffing'; export const answer = present(5, 2);",
    );
    expect(runInNewContext(`${script};page.answer`, {})).toBe(3);
  });

  it('takes in only what is used', async () => {
    expect(await browserScript(project, "import { present } from 'staffing'; export const answer = 3;")).not.toContain(
      'absent',
    );
  });

  it.each(['reader', 'quiet-reader', 'old-reader'])('refuses a package with an import of Node: %s', async (name) => {
    const script = browserScript(project, `export { present } from '${name}';`);
    await expect(script).rejects.toThrow(/imports (node:fs|path), which no browser has/);
  });

  it('refuses what is not installed', async () => {
    await expect(browserScript(project, "export * from 'not-installed';")).rejects.toThrow(/not-installed/);
  });
});
