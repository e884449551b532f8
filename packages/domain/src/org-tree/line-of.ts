import type { CalendarDay } from '../calendar/index.ts';
import { nodeOf, type OrgTree } from './org-tree.ts';
import { successorIdOf } from './successor.ts';

/**
 * The places that answer for a place on a day, nearest first: itself, or what took over, and then everything above in the
 * line. A place above that was closed is followed to its successor too.
 */
export function lineOf(tree: OrgTree, id: string, day: CalendarDay): readonly string[] {
  const line: string[] = [];
  for (let at: string | null = id; at !== null; at = nodeOf(tree, line.at(-1)!).parentId) {
    line.push(successorIdOf(tree, at, day));
  }
  return line;
}
