import { posix } from 'node:path';
import { isTestCode } from '../rooms.ts';
import type { Count } from './count.ts';

/** What the eye takes in. */
const CEILING = 25;

/** Source files beyond the ceiling of their folder; a test or a story lies with what it is about, and is not counted. */
export const filesBeyondAFolder: Count = {
  name: 'files-beyond-25-in-a-folder',
  places: (tree) => {
    const folders = new Map<string, number>();
    for (const { path } of tree.modules)
      if (!isTestCode(path)) folders.set(posix.dirname(path), (folders.get(posix.dirname(path)) ?? 0) + 1);
    return [...folders].flatMap(([folder, files]) =>
      Array.from(
        { length: Math.max(0, files - CEILING) },
        (_, i) => `${folder} holds file ${CEILING + i + 1} of ${files}`,
      ),
    );
  },
};
