import type { Rule } from '../finding.ts';
import { roomOf } from '../rooms.ts';

/** Names that say nothing about what is inside. */
export const JUNK_NAMES: readonly string[] = [
  'common',
  'helper',
  'helpers',
  'lib',
  'misc',
  'shared',
  'stuff',
  'util',
  'utilities',
  'utils',
];

/** No folder or file is a junk drawer. */
export const noJunkDrawers: Rule = {
  name: 'no-junk-drawers',
  check: (tree) =>
    tree.paths
      .filter((path) => roomOf(path) !== undefined)
      .flatMap((path) => {
        const junk = path.split('/').find((part) => part.split('.').some((word) => JUNK_NAMES.includes(word)));
        return junk ? [{ path, message: `'${junk}' says nothing: name it after what is inside.` }] : [];
      }),
};
