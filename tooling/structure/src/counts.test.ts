import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unusedTexts } from './counts/unused-texts.ts';
import { COUNTS } from './counts.ts';
import { edgesOf } from './module-graph.ts';
import { readTree } from './read-tree.ts';
import { countedIn, loweredNumbers, NUMBERS, raisedNumbers } from './rules/numbers.ts';
import { houseWith } from './tidy-house.fixture.ts';
import { treeOf } from './tree.ts';

const counted = (files: Record<string, string>) =>
  Object.fromEntries(
    countedIn(houseWith(files))
      .filter(({ places }) => places.length > 0)
      .map(({ name, places }) => [name, places]),
  );
const D = 'packages/domain/src';
const many = (folder: string, files: number, more = '') =>
  Object.fromEntries(
    Array.from({ length: files }, (_, i) => [`${folder}/file-${i}${more}.ts`, `export const n${i} = ${i};\n`]),
  );

/** One of each: what the house would hold, and everything that is counted in it. */
const COUNTED: readonly [string, Record<string, string>, Record<string, readonly string[]>][] = [
  [
    'a ring of three files, one of them by a type in the middle of a line',
    {
      [`${D}/a.ts`]: "import { b } from './b.ts';\nexport const a = () => b;\n",
      [`${D}/b.ts`]: "import { c } from './c.ts';\nexport const b = () => c;\n",
      [`${D}/c.ts`]: "export const c = 1 as unknown as typeof import('./a.ts').a;\n",
    },
    { 'circles-of-files': [`${D}/a.ts ↔ ${D}/b.ts ↔ ${D}/c.ts`] },
  ],
  [
    'two folders that need each other, by files that do not',
    {
      [`${D}/hen/hen.ts`]: "import { shell } from '../egg/shell.ts';\nexport const hen = shell;\n",
      [`${D}/egg/egg.ts`]: "import { hen } from '../hen/hen.ts';\nexport const egg = hen;\n",
      [`${D}/egg/shell.ts`]: 'export const shell = 1;\n',
    },
    { 'circles-of-folders': [`${D}/egg ↔ ${D}/hen`] },
  ],
  [
    'an import past a door, and none through it, from behind it, or by a test',
    {
      [`${D}/hen/index.ts`]: "export { hen } from './hen.ts';\n",
      [`${D}/hen/hen.ts`]: "import { wing } from './wing.ts';\nexport const hen = wing;\n",
      [`${D}/hen/wing.ts`]: 'export const wing = 1;\n',
      [`${D}/hen/hen.test.ts`]: "import { hen } from './hen.ts';\nhen;\n",
      [`${D}/fox.ts`]: "import { wing } from './hen/wing.ts';\nexport const fox = wing;\n",
      [`${D}/dog.ts`]: "import { hen } from './hen/index.ts';\nexport const dog = hen;\n",
    },
    { 'imports-past-a-door': [`${D}/fox.ts → ${D}/hen/wing.ts`] },
  ],
  [
    'a value that a test alone takes, also through a door; not a type, and not what a program takes too',
    {
      [`${D}/hen.ts`]: 'export const hen = 1;\nexport const egg = 2;\nexport type Fox = 3;\n',
      [`${D}/door.ts`]: "export { hen, egg } from './hen.ts';\nexport type { Fox } from './hen.ts';\n",
      [`${D}/hen.test.ts`]: "import { egg, type Fox, hen } from './door.ts';\nexport const all: Fox[] = [hen, egg];\n",
      [`${D}/use.ts`]: "import { egg } from './door.ts';\nexport const use = egg;\n",
    },
    { 'exports-for-tests-alone': [`${D}/hen.ts#hen`] },
  ],
  [
    'not what a tool gives to the tests of another room, nor a module that is loaded by its address; its own tests do not count',
    {
      'tooling/packed/package.json':
        '{ "name": "@vern/packed", "exports": { ".": "./src/index.ts" }, "scripts": { "typecheck": "tsc" } }',
      'tooling/packed/vitest.config.ts': 'export default {};\n',
      'tooling/packed/src/index.ts':
        "/** P. */\nexport const packed = 1;\n/** O. */\nexport const own = 2;\nexport const words = new URL('./words.ts', import.meta.url);\n",
      'tooling/packed/src/index.test.ts':
        "import { own, packed } from './index.ts';\nexport const all = [own, packed];\n",
      'tooling/packed/src/words.ts': 'export const it = 1;\n',
      'tooling/packed/src/words.test.ts': "import { it } from './words.ts';\nit;\n",
      [`${D}/packed.test.ts`]: "import { packed } from '@vern/packed';\npacked;\n",
    },
    { 'exports-for-tests-alone': ['tooling/packed/src/index.ts#own'] },
  ],
  [
    'the twenty-sixth file of a folder, tests left out',
    { ...many(`${D}/full`, 26), ...many(`${D}/full`, 5, '.test') },
    { 'files-beyond-25-in-a-folder': [`${D}/full holds file 26 of 26`] },
  ],
  [
    'a text that nothing says; not one of a group that is handed on whole or looked into by a code',
    {
      'packages/i18n/src/areas/hen-house/nb.ts':
        "/** H. */\nexport const texts = { said: 'Ja', silent: 'Nei', group: { a: 'a', b: 'b' }, byCode: { c: 'c' }, other: { d: 'd', e: 'e' } };\n",
      'apps/web/src/hen.ts':
        "const { said, byCode, other } = useTexts('henHouse');\nexport const hen = (code: string) => [said, byCode[code], other.d];\nexport const egg = give(useTexts('henHouse').group);\n",
    },
    {
      'unused-texts': [
        'packages/i18n/src/areas/hen-house/nb.ts silent',
        'packages/i18n/src/areas/hen-house/nb.ts other.e',
      ],
    },
  ],
];

describe('COUNTS', () => {
  it('are none in a tidy house', () => {
    expect(counted({})).toEqual({});
  });

  it.each(COUNTED)('count %s', (_what, files, expected) => {
    expect(counted(files)).toEqual(expected);
  });

  it('each have a place here', () => {
    const proven = new Set(COUNTED.flatMap(([, , expected]) => Object.keys(expected)));
    expect(COUNTS.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it('look at this house: its imports lead somewhere, and its texts are read', { timeout: 30_000 }, () => {
    const tree = readTree(fileURLToPath(new URL('../../..', import.meta.url)));
    const edges = edgesOf(tree);
    const relative = tree.modules.flatMap(({ imports }) =>
      imports.filter(({ specifier }) => /^\..*\.tsx?$/.test(specifier)),
    );
    // Generated modules are imported and not in the tree.
    expect(edges.length).toBeGreaterThan(relative.length * 0.95);
    // With nobody left to say them, every text of the house is unused.
    const textsAlone = treeOf(new Map([...tree.files].filter(([path]) => path.startsWith('packages/i18n/src/areas/'))));
    expect(unusedTexts.places(textsAlone).length).toBeGreaterThan(400);
  });
});

describe('loweredNumbers', () => {
  const hens = many(`${D}/full`, 27);
  const allowing = (allowed: number) =>
    houseWith({ ...hens, [NUMBERS]: JSON.stringify({ 'files-beyond-25-in-a-folder': allowed }) });

  it.each([
    [5, 2],
    [2, 2],
    [1, 1],
  ])('goes down from %i to what there is, and never up: %i', (allowed, lowered) => {
    expect(loweredNumbers(allowing(allowed))['files-beyond-25-in-a-folder']).toBe(lowered);
  });

  it('is raised by nobody unseen', () => {
    expect(raisedNumbers({ 'files-beyond-25-in-a-folder': 1 }, allowing(2))).toHaveLength(1);
    expect(raisedNumbers({ 'files-beyond-25-in-a-folder': 2 }, allowing(2))).toEqual([]);
  });
});
