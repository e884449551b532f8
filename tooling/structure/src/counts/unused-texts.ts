import { posix } from 'node:path';
import { type Edge, edgesOf } from '../module-graph.ts';
import { isTestCode } from '../rooms.ts';
import type { Tree } from '../tree.ts';
import type { Count } from './count.ts';
import { type NameUses, nameUsesOf } from './name-uses.ts';
import { type TextPath, textPathsOf } from './text-keys.ts';

const AREA = /^packages\/i18n\/src\/areas\/([^/]+)\/nb\.ts$/;

/** Texts that nothing on a screen or in a mail says: nobody will notice when they are wrong. */
export const unusedTexts: Count = {
  name: 'unused-texts',
  places: (tree) => {
    const edges = edgesOf(tree);
    const known = new Map<string, NameUses>();
    const usesOf = (path: string): NameUses => {
      const uses = known.get(path) ?? nameUsesOf(path, tree.files.get(path) ?? '');
      known.set(path, uses);
      return uses;
    };
    return areasOf(tree).flatMap(({ area, path, texts }) => {
      const readers = readersOf(tree, edges, area).map((reader) => usesOf(reader));
      return texts.filter((text) => !isSaid(text, readers)).map((text) => `${path} ${text.join('.')}`);
    });
  },
};

/** The areas of texts with the paths of what they say: their shape is the file in bokmål. */
function areasOf(tree: Tree): { readonly area: string; readonly path: string; readonly texts: TextPath[] }[] {
  return [...tree.files].flatMap(([path, source]) => {
    const folder = AREA.exec(path)?.[1];
    if (folder === undefined) return [];
    const area = folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [{ area, path, texts: textPathsOf(path, source) }];
  });
}

/** Modules that ask for an area, and those that import from them and may be handed its texts. */
function readersOf(tree: Tree, edges: readonly Edge[], area: string): string[] {
  const asks = new RegExp(`(useTexts\\('${area}'|loadTexts\\([^)]*'${area}'|TextAreas\\['${area}'\\])`);
  const folder = area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const ships = tree.modules
    .map(({ path }) => path)
    .filter((path) => !isTestCode(path) && !path.startsWith('apps/e2e/'));
  const asking = new Set(ships.filter((path) => asks.test(tree.files.get(path) ?? '')));
  const importing = edges.flatMap(({ from, to }) => {
    const isText =
      posix.dirname(to) === `packages/i18n/src/areas/${folder}` && !from.startsWith('packages/i18n/src/texts');
    return isText || asking.has(to) ? [from] : [];
  });
  const readers = new Set([...asking, ...importing]);
  return ships.filter((path) => readers.has(path) && !path.startsWith('packages/i18n/src/areas/'));
}

/** A text is said where every name on the way to it is, or where one on the way is used as a whole. */
function isSaid(text: TextPath, readers: readonly NameUses[]): boolean {
  for (const [depth, name] of text.entries()) {
    if (!readers.some(({ said }) => said.has(name))) return false;
    if (depth < text.length - 1 && readers.some(({ whole }) => whole.has(name))) return true;
  }
  return true;
}
