import type { Finding } from './finding.ts';
import { isTestCode } from './rooms.ts';

const SOURCE = /^(packages|apps)\/[^/]+\/(src|seed|prisma)\//;
const CHANGESET = /^\.changeset\/(?!README\.md$)[^/]+\.md$/;

/**
 * A change to what ships says in a changeset what a user notices; tests and stories need none.
 *
 * @param changed - Paths that differ from the branch the change goes to.
 */
export function missingChangeset(changed: readonly string[]): Finding[] {
  const shipped = changed.filter((path) => SOURCE.test(path) && !isTestCode(path));
  const [first] = shipped;
  if (first === undefined || changed.some((path) => CHANGESET.test(path))) return [];
  return [
    {
      path: first,
      message: `changed (with ${shipped.length - 1} more) without a changeset: run pnpm changeset and say what a user notices.`,
    },
  ];
}
