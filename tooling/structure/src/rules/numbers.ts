import { COUNTS } from '../counts.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Tree } from '../tree.ts';

/** How many of each count there still are. None may rise; what is not named is none. */
export const NUMBERS = 'tooling/structure/numbers.json';

/** Every count with its places as they are now. */
export function countedIn(tree: Tree): readonly { readonly name: string; readonly places: readonly string[] }[] {
  return COUNTS.map(({ name, places }) => ({ name, places: places(tree) }));
}

/** Nothing that is counted grows. */
export const numbersOnlyFall: Rule = {
  name: 'numbers-only-fall',
  check: (tree) => {
    const allowed = readNumbers(tree);
    return countedIn(tree)
      .filter(({ name, places }) => places.length > (allowed[name] ?? 0))
      .map(({ name, places }) => ({
        path: NUMBERS,
        message: `allows ${allowed[name] ?? 0} ${name}, and there are ${places.length}: \`node tooling/structure/src/cli.ts --places ${name}\` says which.`,
      }));
  },
};

function readNumbers(tree: Tree): Readonly<Record<string, number>> {
  return JSON.parse(tree.files.get(NUMBERS) ?? '{}') as Record<string, number>;
}

/** Where a change allows more than before instead of mending what it brought. */
export function raisedNumbers(before: Readonly<Record<string, number>>, tree: Tree): Finding[] {
  return Object.entries(readNumbers(tree))
    .filter(([name, allowed]) => allowed > (before[name] ?? 0))
    .map(([name, allowed]) => ({
      path: NUMBERS,
      message: `raises ${name} from ${before[name] ?? 0} to ${allowed}: mend what was brought instead.`,
    }));
}

/** The numbers after a run: each as it is now, never higher than it was. */
export function loweredNumbers(tree: Tree): Readonly<Record<string, number>> {
  const allowed = readNumbers(tree);
  const lowered = countedIn(tree).map(
    ({ name, places }) => [name, Math.min(allowed[name] ?? 0, places.length)] as const,
  );
  return Object.fromEntries(lowered);
}
