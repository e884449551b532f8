// pnpm --filter @vern/i18n language:cost
//
// Opens a pseudo-language in the source, lists the files that it takes, and throws it away again: the files of texts that
// are new, the list of languages, and every file that no longer compiles or breaks a rule of the house.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST = 25;
const PSEUDO = 'qq';
const MARK = '// Pseudo-text, made to count files and thrown away.\n';
const LIST = 'packages/domain/src/locale/locale.ts';
const ROOMS = ['packages/*', 'apps/*', 'tooling/*'];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = (command: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, encoding: 'utf8' });
  return `${stdout}\n${stderr}`;
};

const sources = globSync('packages/i18n/src/**/{en,en/*}.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const made = sources.map((path) => [path, path.replace(/\/en(\.ts$|\/)/, `/${PSEUDO}$1`)] as const);
const list = readFileSync(join(root, LIST), 'utf8');
const opened = new Set([LIST, ...made.map(([, path]) => path)]);

try {
  for (const [from, to] of made) {
    const folder = join(root, to, '..');
    spawnSync('mkdir', ['-p', folder]);
    writeFileSync(join(root, to), MARK + readFileSync(join(root, from), 'utf8'));
  }
  const longer = list.replace(/LOCALES = \[(.*?)\]/, `LOCALES = [$1, '${PSEUDO}']`);
  if (longer === list) throw new Error('The list of languages was not found');
  writeFileSync(join(root, LIST), longer);
  for (const config of globSync(
    ROOMS.map((room) => `${room}/tsconfig.json`),
    { cwd: root },
  ))
    for (const [, path] of run('tsc', '--noEmit', '-p', join(config, '..')).matchAll(/^([^\s(]+\.tsx?)\(/gm))
      if (path !== undefined) opened.add(path.replaceAll('\\', '/'));
  for (const [, path] of run('node', 'tooling/structure/src/cli.ts').matchAll(/^[a-z-]+: (\S+) .*\bqq\b/gm))
    if (path !== undefined) opened.add(path);
} finally {
  writeFileSync(join(root, LIST), list);
  for (const [, path] of made) rmSync(join(root, path), { force: true });
  rmSync(join(root, `packages/i18n/src/codes/${PSEUDO}`), { recursive: true, force: true });
}

console.log([...opened].sort().join('\n'));
console.log(`A language opens ${opened.size} files, of ${MOST} allowed.`);
process.exitCode = opened.size > MOST ? 1 : 0;
