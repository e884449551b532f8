import { globSync } from 'node:fs';
import { NOT_SOURCE } from './read-tree.ts';
import { roomOf } from './rooms.ts';

/**
 * How many TypeScript files each room has on disk, counted by other means than those by which the tree is read:
 * the checker compares the two, so that one which has gone blind does not report a tidy house.
 */
export function countModulesOnDisk(root: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of globSync('{apps,packages,tooling}/*/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (name) => NOT_SOURCE.includes(name),
  })) {
    const room = roomOf(path.replaceAll('\\', '/'));
    if (room !== undefined) counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return counts;
}
