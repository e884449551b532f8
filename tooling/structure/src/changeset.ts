import type { Finding } from './finding.ts';
import { isTestCode } from './rooms.ts';

const SOURCE = /^(packages|apps)\/[^/]+\/(src|seed|prisma)\//;
/** What was said in changesets until a version was cut. */
const CHANGELOG = 'CHANGELOG.md';
const CHANGESET = /^\.changeset\/(?!README\.md$)[^/]+\.md$/;

/**
 * A change to what ships says in a changeset what a user notices; tests and stories need none.
 *
 * @param changed - Paths that differ from the branch the change goes to.
 * @param present - Paths that are there now: a changeset that was taken away says nothing.
 */
export function missingChangeset(changed: readonly string[], present: readonly string[] = changed): Finding[] {
  const shipped = changed.filter((path) => SOURCE.test(path) && !isTestCode(path));
  const [first] = shipped;
  const isSaid = changed.some((path) => path === CHANGELOG || (CHANGESET.test(path) && present.includes(path)));
  if (first === undefined || isSaid) return [];
  return [
    {
      path: first,
      message: `changed (with ${shipped.length - 1} more) without a changeset: run pnpm changeset and say what a user notices.`,
    },
  ];
}
