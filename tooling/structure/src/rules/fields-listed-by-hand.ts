import type { Finding, Rule } from '../finding.ts';
import { isTestCode, roomOf } from '../rooms.ts';
import type { Tree } from '../tree.ts';

/** How many files may still list a noun's fields by hand. The number only falls. */
export const FIELD_LISTS = 'tooling/structure/field-lists.json';

/** So many of them, so close together, are a list. */
const FIELDS = 8;
const LINES = 45;

const SHAPE = /^packages\/domain\/src\/[a-z-]+\/shape\//;
const FIELD = /^ {2,4}([a-z][A-Za-z]+): [\w{]/gm;

/** The fields of nouns, as the tables in their `shape` folders name them. */
function fieldNames({ modules, files }: Tree): ReadonlySet<string> {
  const shapes = modules.filter(({ path }) => SHAPE.test(path) && /\/(told|settled|progress)\.ts$/.test(path));
  return new Set(shapes.flatMap(({ path }) => [...files.get(path)!.matchAll(FIELD)].map(([, name]) => name!)));
}

/** Files outside a shape that name eight fields or more within 45 lines: each is opened when a field is added. */
export function filesListingFields(tree: Tree): readonly string[] {
  const names = fieldNames(tree);
  return tree.modules
    .map(({ path }) => path)
    .filter(
      (path) => roomOf(path) !== undefined && !path.startsWith('tooling/') && !isTestCode(path) && !SHAPE.test(path),
    )
    .filter((path) => listsFields(tree.files.get(path)!, names));
}

function listsFields(text: string, names: ReadonlySet<string>): boolean {
  // Rooms are called what fields are: the path of an import is no list of them.
  const lines = text
    .replace(/ from '[^']*'/g, '')
    .split('\n')
    .map((line) => [...line.matchAll(/\w+/g)].map(([word]) => word).filter((word) => names.has(word)));
  return lines.some((_, from) => new Set(lines.slice(from, from + LINES).flat()).size >= FIELDS);
}

/** A field is added in one place: what lists fields by hand grows no more, and the number is lowered with the lists. */
export const fieldsListedByHand: Rule = {
  name: 'fields-listed-by-hand',
  check: (tree) => {
    const listing = filesListingFields(tree);
    const allowed = allowedIn(tree);
    if (listing.length < allowed)
      return [{ path: FIELD_LISTS, message: `allows ${allowed}, and ${listing.length} are left: lower it.` }];
    if (listing.length === allowed) return [];
    return listing.map(
      (path): Finding => ({
        path,
        message: `is one of ${listing.length} files that list fields (${allowed} may): read the shape.`,
      }),
    );
  },
};

function allowedIn(tree: Tree): number {
  return (JSON.parse(tree.files.get(FIELD_LISTS) ?? '{"files":0}') as { readonly files: number }).files;
}
