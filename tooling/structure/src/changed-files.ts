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
