import { posix } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import type { Rule } from '../finding.ts';
import type { Tree } from '../tree.ts';

/** Written for people outside the workspace's own tooling, or by a tool. */
const NOT_CHECKED = /^\.changeset\/|(^|\/)CHANGELOG\.md$/;

/** Inline code that names a place in the house; with a placeholder it names a kind of place and cannot be looked up. */
const PATH_IN_CODE = /^(apps|packages|tooling|docs|\.github|\.ci|\.changeset)\/[^\s<>{}*…]*$/;

/** In the README of a room: a place in that room. */
const ROOM_README = /^(apps|packages|tooling)\/[^/]+\/README\.md$/;
const PATH_IN_ROOM = /^src\/[^\s<>{}*…]*$/;

/** Folders that only a run makes. */
const MADE = /(^|\/)(dist|generated|node_modules)(\/|$)/;

/** Every relative link, and every path of this house named in a document, leads somewhere. */
export const documentsPointSomewhere: Rule = {
  name: 'documents-point-somewhere',
  check: (tree) => {
    const places = placesOf(tree);
    return [...tree.files]
      .filter(([path]) => path.endsWith('.md') && !NOT_CHECKED.test(path))
      .flatMap(([path, text]) =>
        targetsOf(path, text)
          .filter(({ target }) => !places.has(target.replace(/\/$/, '')) && !MADE.test(target))
          .map(({ written }) => ({ path, message: `points to ${written}, which does not exist.` })),
      );
  },
};

interface Target {
  readonly written: string;
  /** Relative to the root. */
  readonly target: string;
}

function targetsOf(path: string, text: string): Target[] {
  const targets: Target[] = [];
  visit(fromMarkdown(text), (node) => {
    if (node.type === 'inlineCode' && PATH_IN_CODE.test(node.value))
      targets.push({ written: node.value, target: posix.normalize(node.value) });
    if (node.type === 'inlineCode' && ROOM_README.test(path) && PATH_IN_ROOM.test(node.value))
      targets.push({ written: node.value, target: posix.join(posix.dirname(path), node.value) });
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const [file = ''] = decodeURI(node.url).split(/[?#]/);
    if (file === '' || /^[a-z][a-z\d+.-]*:|^\//i.test(node.url)) return;
    targets.push({ written: node.url, target: posix.join(posix.dirname(path), file) });
  });
  return targets;
}

/** Every file and every folder above one. */
function placesOf({ paths }: Tree): ReadonlySet<string> {
  const places = new Set<string>(['.']);
  for (const path of paths) {
    for (let place = path; place !== '.'; place = posix.dirname(place)) places.add(place);
  }
  return places;
}
