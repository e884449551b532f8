import { type PublicName, publicNames } from '../doors.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Tree } from '../tree.ts';

/** How many names each package still gives away without a docblock. It may only shrink. */
export const DOCBLOCK_BASELINE = 'tooling/structure/docblock-baseline.json';

/** A component's docblock speaks for its props, whose fields have lines of their own. */
function undocumentedNames(tree: Tree): PublicName[] {
  const names = publicNames(tree);
  const documented = new Set(names.filter((each) => each.documented).map(({ path, name }) => `${path}#${name}`));
  return names.filter((each) => !each.documented && !documented.has(`${each.path}#${each.name.replace(/Props$/, '')}`));
}

/** Undocumented public names by package; packages without any are left out. */
export function undocumentedByPackage(tree: Tree): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { package: owner } of undocumentedNames(tree)) counts[owner] = (counts[owner] ?? 0) + 1;
  return counts;
}

/** Every name that leaves a package says what it means. */
export const publicNamesAreDocumented: Rule = {
  name: 'public-names-are-documented',
  check: (tree) => {
    const baseline = readBaseline(tree);
    const now = undocumentedByPackage(tree);
    return undocumentedNames(tree)
      .filter(({ package: owner }) => (now[owner] ?? 0) > (baseline[owner] ?? 0))
      .map(({ name, path }) => ({
        path,
        message: `exports ${name} without a docblock: say what it means, its units and its errors.`,
      }));
  },
};

function readBaseline(tree: Tree): Readonly<Record<string, number>> {
  return JSON.parse(tree.files.get(DOCBLOCK_BASELINE) ?? '{}') as Record<string, number>;
}

/** Where a change raises the baseline instead of writing docblocks. */
export function raisedBaseline(before: Readonly<Record<string, number>>, tree: Tree): Finding[] {
  return Object.entries(readBaseline(tree))
    .filter(([owner, allowed]) => allowed > (before[owner] ?? 0))
    .map(([owner, allowed]) => ({
      path: DOCBLOCK_BASELINE,
      message: `raises ${owner} from ${before[owner] ?? 0} to ${allowed}: write the docblocks instead.`,
    }));
}

/** The baseline after a run: each count as it is now, never higher than it was. */
export function loweredBaseline(tree: Tree): Readonly<Record<string, number>> {
  const now = undocumentedByPackage(tree);
  const lowered = Object.entries(readBaseline(tree)).map(
    ([owner, allowed]) => [owner, Math.min(allowed, now[owner] ?? 0)] as const,
  );
  return Object.fromEntries(lowered.filter(([, allowed]) => allowed > 0));
}
