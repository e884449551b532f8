import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badTitles, commitsOf } from './commit-titles.ts';

const NOW = Date.parse('2027-01-01T12:00:00Z') / 1000;
const written = (title: string, writtenAt = NOW) => [{ id: 'abc1234', writtenAt, title }];

describe('badTitles', () => {
  it.each([
    ['an order in a few words', 'Give a report for a colleague its receipt'],
    ['a word that only looks like a past', 'Embed the first page'],
    ['a word that only looks like a gerund', 'Bring the browser with the install'],
    ['72 characters', `Say ${'a'.repeat(68)}`],
  ])('finds nothing in %s', (_what, title) => {
    expect(badTitles(written(title))).toEqual([]);
  });

  it.each([
    ['73 characters', `Say ${'a'.repeat(69)}`],
    ['several changes', 'Mend the inbox; move the lists'],
    ['a past', 'Added a list'],
    ['a gerund', 'Adding a list'],
    ['a third person', 'Adds a list'],
    ['a full stop', 'Add a list.'],
    ['a small letter', 'add a list'],
  ])('finds %s', (_what, title) => {
    expect(badTitles(written(title))).toHaveLength(1);
  });

  it('leaves alone what was written before titles were held', () => {
    expect(badTitles(written('after a review: a, b; c', Date.parse('2026-11-01T12:00:00Z') / 1000))).toEqual([]);
  });
});

describe('commitsOf', () => {
  const root = mkdtempSync(join(tmpdir(), 'vern-titles-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Kari', '-c', 'user.email=kari@example.org', ...args], { cwd: root });

  beforeAll(() => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('commit', '--quiet', '--allow-empty', '-m', 'Begin');
    git('switch', '--quiet', '--create', 'work');
    git('commit', '--quiet', '--allow-empty', '-m', 'Added\tthis; and that', '-m', 'Fixed; in the body.');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('sees every title, and of a branch those that its base does not have', () => {
    expect(commitsOf(root)?.map(({ title }) => title)).toEqual(['Added\tthis; and that', 'Begin']);
    expect(badTitles(commitsOf(root, 'main') ?? [])).toHaveLength(1);
  });

  it('refuses a base that is not there, in place of finding nothing', () => {
    expect(() => commitsOf(root, 'nowhere')).toThrow();
  });

  it('says that there is no history where there is none', () => {
    const bare = mkdtempSync(join(tmpdir(), 'vern-archive-'));
    expect(commitsOf(bare)).toBeNull();
    rmSync(bare, { recursive: true });
  });
});
