import { circlesOf, edgesOf } from '../module-graph.ts';
import { isTestCode, roomOf } from '../rooms.ts';
import type { Tree } from '../tree.ts';
import type { Count } from './count.ts';

const edgesOfSource = (tree: Tree) => edgesOf(tree).filter(({ from, to }) => !isTestCode(from) && !isTestCode(to));

/** Files that need each other, for their types too: none can be read without all. */
export const fileCircles: Count = {
  name: 'circles-of-files',
  places: (tree) => circlesOf(edgesOfSource(tree)).map((files) => files.join(' ↔ ')),
};

/** Folders of one room that need each other: pairs, and rings in which no two do. */
export const folderCircles: Count = {
  name: 'circles-of-folders',
  places: (tree) => {
    const arrows = edgesOfSource(tree).flatMap(({ from, to }) => {
      const [a, b] = [topFolderOf(from), topFolderOf(to)];
      return a !== undefined && b !== undefined && a !== b && roomOf(from) === roomOf(to) ? [{ from: a, to: b }] : [];
    });
    const known = new Set(arrows.map(({ from, to }) => `${from} ${to}`));
    const pairs = [...known].flatMap((each) => {
      const [a = '', b = ''] = each.split(' ');
      return a < b && known.has(`${b} ${a}`) ? [[a, b]] : [];
    });
    const rings = circlesOf(arrows).filter((ring) => !pairs.some((pair) => pair.every((each) => ring.includes(each))));
    return [...pairs, ...rings].map((folders) => folders.join(' ↔ ')).sort();
  },
};

/** `packages/api/src/incident` for whatever lies below it; files that lie above such folders belong to none. */
function topFolderOf(path: string): string | undefined {
  const folder = /^(?:apps|packages|tooling)\/[^/]+\/(?:src\/(?:features\/)?)?[^/]+(?=\/)/.exec(path)?.[0];
  return folder === undefined || /\/(src|features)$/.test(folder) ? undefined : folder;
}
