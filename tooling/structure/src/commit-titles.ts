import { execFileSync } from 'node:child_process';
import type { Finding } from './finding.ts';

/** One commit, as far as its title goes. */
export interface Commit {
  readonly id: string;
  /** When it was written, in seconds since 1970: it stays when the commit is moved. */
  readonly writtenAt: number;
  readonly title: string;
}

/** Titles written before this were written by other habits, and are left as they are. */
const HELD_SINCE = Date.parse('2026-11-29T17:00:00Z') / 1000;

const LONGEST = 72;

/** Words that end as a past or a gerund does and are neither. */
const IMPERATIVES =
  /^(Address|Bring|Compress|Cross|Discuss|Embed|Express|Feed|Guess|Heed|Need|Pass|Press|Process|Seed|Speed|Spring|String|Suppress|Witness)$/;

/**
 * The commits that lead to what is checked out, newest first.
 *
 * @param base - When given, only those that this branch or commit does not have.
 * @returns `null` where there is no history to look at, such as in an unpacked archive.
 */
export function commitsOf(root: string, base?: string): Commit[] | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    if (git('rev-parse', '--show-prefix').trim() !== '') return null;
  } catch {
    return null;
  }
  const range = base === undefined ? ['HEAD'] : [`${base}..HEAD`];
  return git('log', '--no-merges', '--format=%h%x09%at%x09%s', ...range)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id = '', writtenAt = '', ...title] = line.split('\t');
      return { id, writtenAt: Number(writtenAt), title: title.join('\t') };
    });
}

/** Titles that do not say, in one short imperative, what one commit does. */
export function badTitles(commits: readonly Commit[]): Finding[] {
  return commits
    .filter(({ writtenAt }) => writtenAt >= HELD_SINCE)
    .flatMap(({ id, title }) => faultsOf(title).map((message) => ({ path: `commit ${id} "${title}"`, message })));
}

function faultsOf(title: string): string[] {
  const [first = ''] = title.split(' ');
  return [
    ...(title.length > LONGEST ? [`has ${title.length} characters; a title may have ${LONGEST}.`] : []),
    ...(title.includes(';') ? ['lists several changes: one commit each.'] : []),
    ...(title.endsWith('.') ? ['ends in a full stop.'] : []),
    ...(/^\p{Lu}/u.test(title) ? [] : ['does not begin with a capital.']),
    ...(/(ed|ing|[^s]s)$/.test(first) && !IMPERATIVES.test(first)
      ? [`begins with "${first}": say what it does as an order, "Add", "Mend".`]
      : []),
  ];
}
