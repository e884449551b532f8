import { edgesOf } from '../module-graph.ts';
import { isTestCode } from '../rooms.ts';
import { packageOf, type Tree } from '../tree.ts';
import type { Count } from './count.ts';

/** What may be opened from outside: what a folder gives to its neighbours, and what a feature brings to its app. */
const DOOR = /\/(index\.tsx?|routes\.tsx)$/;

/** Imports from outside a folder that has an `index.ts` of something that lies behind it. */
export const importsPastADoor: Count = {
  name: 'imports-past-a-door',
  places: (tree) => {
    const doors = new Set(tree.modules.map(({ path }) => path).filter((path) => DOOR.test(path)));
    return edgesOf(tree)
      .filter(({ from }) => !isTestCode(from))
      .filter(({ from, to }) => {
        // A door may be opened from anywhere, also one that lies behind another.
        if (doors.has(to)) return false;
        const passed = foldersAbove(tree, to).filter((folder) => !from.startsWith(`${folder}/`));
        return passed.some((folder) => doors.has(`${folder}/index.ts`));
      })
      .map(({ from, to }) => `${from} → ${to}`);
  },
};

/** The folders a file lies in, below the source of its package: the package's own doors are in its package.json. */
function foldersAbove(tree: Tree, path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  const source = `${packageOf(tree, path)?.folder ?? ''}/src`;
  return parts.map((_, i) => parts.slice(0, i + 1).join('/')).filter((folder) => folder.startsWith(`${source}/`));
}
