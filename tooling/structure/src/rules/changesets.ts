import { parse } from 'yaml';
import type { Rule } from '../finding.ts';
import type { Tree } from '../tree.ts';

const CHANGESET = /^\.changeset\/(?!README\.md$)[^/]+\.md$/;

const PARTS = /^---\n([\s\S]*?)---\n([\s\S]*)$/;

const BUMPS: readonly unknown[] = ['patch', 'minor', 'major'];

/** What a screen says, and code: in whatever language it is. */
const QUOTED = /"[^"]*"|«[^»]*»|“[^”]*”|`[^`]*`/g;

const ENGLISH = new Set(
  'the a an of and or is are be was it its that this to for with in on by from who what not'.split(' '),
);

const NORWEGIAN = new Set(
  'og eller er å en ei et ein eit det den de at som til for på av med i om når ikke ikkje blir vart ble har fra frå kan'.split(
    ' ',
  ),
);

/** A changeset names packages of this house, as Changesets will read them, and is written in English. */
export const changesetsAreRead: Rule = {
  name: 'changesets-are-read',
  check: (tree) =>
    [...tree.files]
      .filter(([path]) => CHANGESET.test(path))
      .flatMap(([path, text]) => faultsOf(tree, text).map((message) => ({ path, message }))),
};

function faultsOf(tree: Tree, text: string): string[] {
  const [, front = '', words = ''] = PARTS.exec(text) ?? [];
  const named = Object.entries((parse(front) ?? {}) as Record<string, unknown>);
  // The root is no package to Changesets: naming it stops every release.
  const known = tree.manifests.filter(({ folder }) => folder !== '').map(({ name }) => name);
  return [
    ...(named.length === 0 ? ['names no package: run pnpm changeset.'] : []),
    ...named
      .filter(([name]) => !known.includes(name))
      .map(([name]) => `names ${name}, which is no package of this house.`),
    ...named.filter(([, bump]) => !BUMPS.includes(bump)).map(([name]) => `must say patch, minor or major of ${name}.`),
    ...(words.trim() === '' ? ['says nothing.'] : []),
    ...(isNorwegian(words)
      ? ['is written in Norwegian: changesets are in English, with a screen’s own words in quotes.']
      : []),
  ];
}

/** More of the words that every Norwegian sentence has than of those that every English one has. */
function isNorwegian(text: string): boolean {
  const words =
    text
      .replace(QUOTED, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  return share(NORWEGIAN) > share(ENGLISH);
}
