import type { Finding } from './finding.ts';
import { roomOf } from './rooms.ts';
import type { Tree } from './tree.ts';

/** A line that begins an import or re-export from somewhere, however the parser reads it. */
const IMPORT_LINE = /^(import|export)\b[^'"`]*\bfrom\s*['"]/m;

/**
 * Proof that the checker looked: every module on disk was read, every one was understood, and none has import lines
 * of which the parser saw nothing. A checker gone blind finds no fault.
 *
 * @param onDisk - Modules per room, counted by other means than those by which the tree was read.
 */
export function blindSpots(tree: Tree, onDisk: ReadonlyMap<string, number>): Finding[] {
  const seen = new Map<string, number>();
  for (const { path } of tree.modules) {
    const room = roomOf(path);
    if (room !== undefined) seen.set(room, (seen.get(room) ?? 0) + 1);
  }
  const unseen = [...onDisk]
    .filter(([room, count]) => (seen.get(room) ?? 0) < count)
    .map(([room, count]) => ({
      path: room,
      message: `has ${count} modules on disk and ${seen.get(room) ?? 0} were seen.`,
    }));
  const nothing =
    onDisk.size === 0 ? [{ path: '.', message: 'no module was found on disk: is this the root of the house?' }] : [];
  return [
    ...nothing,
    ...unseen,
    ...tree.modules.flatMap((module) => notUnderstood(module, tree.files.get(module.path) ?? '')),
  ];
}

function notUnderstood({ path, imports, parseErrors }: Tree['modules'][number], text: string): Finding[] {
  const [error] = parseErrors;
  if (error !== undefined) return [{ path, message: `cannot be parsed: ${error}.` }];
  return IMPORT_LINE.test(text) && imports.length === 0
    ? [{ path, message: 'has imports of which the parser saw none.' }]
    : [];
}
