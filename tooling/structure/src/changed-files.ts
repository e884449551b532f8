import { execFileSync } from 'node:child_process';

/**
 * Paths that differ from a branch or commit, committed or not, new files included.
 *
 * @param base - What the change goes to, such as `origin/main`.
 * @throws {Error} When git does not know `base`.
 */
export function changedFiles(root: string, base: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const mergeBase = execFileSync('git', ['merge-base', base, 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  return [...git('diff', '-z', '--name-only', mergeBase), ...git('ls-files', '-z', '--others', '--exclude-standard')];
}

/**
 * A file's text as it is on a branch or commit.
 *
 * @returns `undefined` when it does not exist there.
 */
export function fileAt(root: string, base: string, path: string): string | undefined {
  const listed = execFileSync('git', ['ls-tree', '--name-only', base, path], { cwd: root, encoding: 'utf8' });
  return listed.trim() === ''
    ? undefined
    : execFileSync('git', ['show', `${base}:${path}`], { cwd: root, encoding: 'utf8' });
}
