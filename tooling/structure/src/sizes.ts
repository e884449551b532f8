import { isTestCode, roomOf } from './rooms.ts';
import type { Tree } from './tree.ts';

/** The sizes of one room's source files, in lines; tests and stories apart. */
export interface RoomSizes {
  readonly room: string;
  readonly files: number;
  readonly median: number;
  readonly p90: number;
  readonly largest: number;
}

/** What the house aims at; reported, and refused only by the ceilings. */
export const AIMS = { median: 50, p90: 150 } as const;

/** Sizes of every room, in the order of their names. */
export function roomSizes(tree: Tree): RoomSizes[] {
  const byRoom = new Map<string, number[]>();
  for (const { path, lines } of tree.modules) {
    const room = roomOf(path);
    if (room !== undefined && !isTestCode(path)) byRoom.set(room, [...(byRoom.get(room) ?? []), lines]);
  }
  return [...byRoom]
    .map(([room, lines]) => ({
      room,
      files: lines.length,
      median: quantile(lines, 0.5),
      p90: quantile(lines, 0.9),
      largest: quantile(lines, 1),
    }))
    .sort((a, b) => a.room.localeCompare(b.room, 'en'));
}

/** The smallest value that at least this share of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.max(Math.ceil(share * values.length), 1) - 1] ?? 0;
}
