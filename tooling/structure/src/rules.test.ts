import { describe, expect, it } from 'vitest';
import { PAPER_VIOLATIONS } from './paper-violations.fixture.ts';
import { RULES } from './rules.ts';
import { houseWith, manifestWith } from './tidy-house.fixture.ts';

const OURS = 'workspace:*';
const findings = (changes: Record<string, string | undefined> = {}) => {
  const tree = houseWith(changes);
  return RULES.flatMap(({ name, check }) => check(tree).map(({ path }) => `${name} ${path}`));
};

/** One violation each: what was done, the files that do it, and the findings (all of them) it must give. */
const FIELDS = ['place', 'day', 'kinds', 'role', 'level', 'status', 'version', 'unit'];
const LIST = (fields: readonly string[]) =>
  `/** L. */\nexport const list = [\n${fields.map((field) => `  '${field}',\n`).join('')}];\n`;
const SHAPE = {
  'packages/domain/src/noun/shape/told.ts': `/** T. */\nexport const TOLD = {\n${FIELDS.map((field) => `  ${field}: field(),\n`).join('')}};\n`,
};

const VIOLATIONS: readonly [string, Record<string, string | undefined>, readonly string[]][] = [
  ...PAPER_VIOLATIONS,
  [
    'a list of a noun’s fields by hand',
    { ...SHAPE, 'packages/domain/src/view.ts': LIST(FIELDS) },
    ['fields-listed-by-hand packages/domain/src/view.ts'],
  ],
  ['some of them by name', { ...SHAPE, 'packages/domain/src/view.ts': LIST(FIELDS.slice(1)) }, []],
  [
    'more lists allowed than there are',
    { ...SHAPE, 'tooling/structure/field-lists.json': '{"files":1}' },
    ['fields-listed-by-hand tooling/structure/field-lists.json'],
  ],
  [
    'an engine uses the domain',
    {
      ...manifestWith('packages/distributions', {}),
      'packages/distributions/src/normal.ts':
        "import type { Draft } from '@vern/domain';\n/** N. */\nexport const normal = 1 as unknown as Draft;\n",
    },
    ['arrows packages/distributions/src/normal.ts', 'outside-imports packages/distributions/src/normal.ts'],
  ],
  [
    'an engine names the domain in package.json',
    manifestWith('packages/distributions', { devDependencies: { '@vern/domain': OURS } }),
    ['arrows packages/distributions/package.json'],
  ],
  [
    'an engine uses something from outside',
    {
      ...manifestWith('packages/distributions', { dependencies: { zod: 'catalog:' } }),
      'packages/distributions/src/deep.ts': "import { z } from 'zod';\nexport const n = z;\n",
    },
    ['outside-imports packages/distributions/src/deep.ts'],
  ],
  [
    'a dynamic import that breaks the arrows',
    { 'packages/domain/src/late.ts': "export const late = () => import('@vern/api');\n" },
    ['arrows packages/domain/src/late.ts', 'outside-imports packages/domain/src/late.ts'],
  ],
  [
    'a re-export that breaks the arrows',
    { 'packages/domain/src/again.ts': "export * from '@vern/api';\n" },
    ['arrows packages/domain/src/again.ts', 'outside-imports packages/domain/src/again.ts'],
  ],
  [
    'a screen app uses values of the API',
    { 'apps/web/src/call.ts': "import { listRoute } from '@vern/api';\nexport const call = listRoute;\n" },
    ['arrows apps/web/src/call.ts', 'outside-imports apps/web/src/call.ts'],
  ],
  [
    'a screen app uses one value among types of the API',
    {
      'apps/web/src/call.ts':
        "import { type Draft, listRoute } from '@vern/api';\nexport const call: Draft = listRoute;\n",
    },
    ['arrows apps/web/src/call.ts', 'outside-imports apps/web/src/call.ts'],
  ],
  [
    'a screen app has the API among its dependencies',
    manifestWith('apps/web', { dependencies: { '@vern/api': OURS } }),
    ['arrows apps/web/package.json'],
  ],
  [
    'an app uses another app',
    {
      ...manifestWith('apps/api', { dependencies: { '@vern/web': OURS } }),
      'apps/api/src/page.ts': "import { page } from '@vern/web';\nexport const x = page;\n",
    },
    ['arrows apps/api/src/page.ts', 'arrows apps/api/package.json'],
  ],
  [
    'a room is entered by path',
    { 'packages/api/src/around.ts': "export { draft } from '../../domain/src/index.ts';\n" },
    ['arrows packages/api/src/around.ts'],
  ],
  [
    'a room nobody knows',
    {
      'packages/extras/package.json': manifestWith('packages/extras', { scripts: { typecheck: 'tsc' } })[
        'packages/extras/package.json'
      ],
      'packages/extras/vitest.config.ts': '',
      'packages/extras/src/x.ts': '',
    },
    ['arrows packages/extras', 'rooms-are-introduced packages/extras/README.md'],
  ],
  [
    'source uses what is only a development dependency',
    {
      ...manifestWith('packages/domain', { devDependencies: { vitest: 'catalog:' } }),
      'packages/domain/src/spy.ts': "import { vi } from 'vitest';\nexport const spy = vi;\n",
    },
    ['outside-imports packages/domain/src/spy.ts'],
  ],
  [
    'the API uses the Prisma client',
    {
      ...manifestWith('packages/api', { dependencies: { '@prisma/client': 'catalog:' } }),
      'pnpm-workspace.yaml': 'catalog:\n  zod: 4.6.7\n  vitest: 5.1.1\n  "@prisma/client": 7.10.0\n',
      'packages/api/src/raw.ts': "import { PrismaClient } from '@prisma/client';\nexport const raw = PrismaClient;\n",
    },
    ['prisma-stays-inside packages/api/src/raw.ts'],
  ],
  [
    'the database hands its client on',
    { 'packages/db/src/index.ts': "export { PrismaClient } from '../generated/client.ts';\n" },
    ['prisma-stays-inside packages/db/src/index.ts'],
  ],
  [
    'a source file of 301 lines',
    { 'packages/domain/src/long.ts': '//\n'.repeat(301) },
    ['file-ceilings packages/domain/src/long.ts'],
  ],
  [
    'a schema of 401 lines',
    { 'packages/domain/src/long.schema.ts': '//\n'.repeat(401) },
    ['file-ceilings packages/domain/src/long.schema.ts'],
  ],
  [
    'a test of 401 lines',
    { 'packages/domain/src/long.test.ts': '//\n'.repeat(401) },
    ['file-ceilings packages/domain/src/long.test.ts'],
  ],
  [
    'a route of 41 lines',
    { 'packages/api/src/incident/list.route.ts': `export const listRoute = p.input().output();\n${'//\n'.repeat(40)}` },
    [
      'file-ceilings packages/api/src/incident/list.route.ts',
      'public-names-are-documented packages/api/src/incident/list.route.ts',
    ],
  ],
  [
    'a folder called utils',
    { 'packages/domain/src/utils/dates.ts': '' },
    ['no-junk-drawers packages/domain/src/utils/dates.ts'],
  ],
  [
    'a file called test.helpers',
    { 'packages/domain/src/test.helpers.ts': '' },
    ['no-junk-drawers packages/domain/src/test.helpers.ts'],
  ],
  [
    'a default export',
    { 'packages/domain/src/thing.ts': 'export default 1;\n' },
    ['named-exports-only packages/domain/src/thing.ts'],
  ],
  [
    'a default export under another name',
    { 'packages/domain/src/thing.ts': 'const x = 1;\nexport { x as default };\n' },
    ['named-exports-only packages/domain/src/thing.ts'],
  ],
  [
    'a route without output',
    {
      'packages/api/src/incident/list.route.ts':
        '/** L. */\nexport const listRoute = p.input(1).query(() => ".output(");\n',
    },
    ['routes-declare-both-ways packages/api/src/incident/list.route.ts'],
  ],
  [
    'a function that makes routes without input',
    {
      'packages/api/src/incident/step-route.ts':
        '/** S. */\nexport const stepRoute = (step) => p.output(1).mutation(() => step);\n',
    },
    ['routes-declare-both-ways packages/api/src/incident/step-route.ts'],
  ],
  [
    'a package reads the environment',
    { 'packages/domain/src/mode.ts': 'export const mode = process.env.MODE;\n' },
    ['environment-read-once packages/domain/src/mode.ts'],
  ],
  [
    'an app reads the environment by the side door',
    { 'apps/web/src/mode.ts': 'export const mode = import.meta.env.MODE;\n' },
    ['environment-read-once apps/web/src/mode.ts'],
  ],
  [
    'the environment by import',
    { 'apps/api/src/mode.ts': "import { env } from 'node:process';\nexport const mode = env['MODE'];\n" },
    ['environment-read-once apps/api/src/mode.ts'],
  ],
  [
    'a package writes to the console',
    { 'packages/domain/src/tell.ts': 'export const tell = () => console.info(1);\n' },
    ['no-console-in-packages packages/domain/src/tell.ts'],
  ],
  [
    'a package without typecheck',
    manifestWith('packages/domain', { scripts: { build: 'x' } }),
    ['packages-are-complete packages/domain/package.json'],
  ],
  [
    'a package without tests',
    { 'packages/domain/vitest.config.ts': undefined },
    ['packages-are-complete packages/domain/package.json'],
  ],
  [
    'a version in a package',
    manifestWith('packages/domain', { dependencies: { zod: '^4.0.0' } }),
    ['versions-in-catalog packages/domain/package.json'],
  ],
  [
    'a package the catalog lacks',
    manifestWith('packages/domain', { dependencies: { left: 'catalog:' } }),
    ['versions-in-catalog packages/domain/package.json'],
  ],
  [
    'a catalog entry nobody uses',
    { 'pnpm-workspace.yaml': 'catalog:\n  zod: 4.6.7\n  vitest: 5.1.1\n  left: 1.0.0\n' },
    ['versions-in-catalog pnpm-workspace.yaml'],
  ],
  [
    'packages chosen for another Node than the one installed',
    { 'pnpm-workspace.yaml': 'nodeVersion: 24.0.0\ncatalog:\n  zod: 4.6.7\n  vitest: 5.1.1\n' },
    ['versions-in-catalog pnpm-workspace.yaml'],
  ],
  [
    'a loose version in the catalog',
    { 'pnpm-workspace.yaml': 'catalog:\n  zod: ^4.6.7\n  vitest: 5.1.1\n' },
    ['versions-in-catalog pnpm-workspace.yaml'],
  ],
  [
    'a public name without a docblock',
    { 'packages/distributions/src/normal.ts': '// The density.\nexport const normal = 1;\n' },
    ['public-names-are-documented packages/distributions/src/normal.ts'],
  ],
  [
    'a docblock that belongs to something else',
    { 'packages/distributions/src/normal.ts': '/** Other. */\nconst other = 1;\nexport const normal = other;\n' },
    ['public-names-are-documented packages/distributions/src/normal.ts'],
  ],
  ['a link to nowhere', { 'docs/a.md': '[b](b.md)\n' }, ['documents-point-somewhere docs/a.md']],
  [
    'a path to nowhere',
    { 'AGENTS.md': 'See `packages/domain/src/gone.ts`.\n' },
    ['documents-point-somewhere AGENTS.md'],
  ],
  [
    'a decision under another title than in the list',
    { 'docs/decisions/README.md': '- [0001](0001-pure.md) Engines were pure\n' },
    ['decisions-are-found docs/decisions/0001-pure.md'],
  ],
  [
    'a decision without its consequences',
    {
      'docs/decisions/0001-pure.md':
        '# 0001 · Engines are pure\n\n- Date: 2026-01-01\n- Status: accepted\n\n## Context\n\n## Decision\n',
    },
    ['decisions-are-found docs/decisions/0001-pure.md'],
  ],
  [
    'a second decision under one number, in no form and in no list',
    { 'docs/decisions/0001-twice.md': '# 0001: Twice\n' },
    [
      'decisions-are-found docs/decisions/0001-pure.md',
      ...Array.from({ length: 4 }, () => 'decisions-are-found docs/decisions/0001-twice.md'),
    ],
  ],
  [
    'a retired word in a text, however it is written',
    { 'packages/i18n/src/areas/home/nb.ts': "/** Home. */\nexport const home = {\n  title: 'Vikaren din' };\n" },
    ['retired-words-are-gone packages/i18n/src/areas/home/nb.ts:3'],
  ],
  [
    'a retired word in a text that is put together',
    {
      'packages/i18n/src/mail/en.ts': `/** M. */\nexport const mail = (name: string) => \`Hello \${name}, leader\`;\n`,
    },
    ['retired-words-are-gone packages/i18n/src/mail/en.ts:2'],
  ],
  [
    'a retired word in a label, which is in bokmål, and in words of codes of another language',
    {
      'packages/domain/src/codes.ts':
        "export const codes = {\n  one: { label: 'vikar' },\n};\nexport const levels = defineLabels('a.b', {\n  1: 'vikar' });\n",
      'packages/i18n/src/codes/en/incident.ts': "/** C. */\nexport const words = { one: 'leader' };\n",
    },
    [
      'retired-words-are-gone packages/domain/src/codes.ts:2',
      'retired-words-are-gone packages/domain/src/codes.ts:5',
      'retired-words-are-gone packages/i18n/src/codes/en/incident.ts:2',
    ],
  ],
  [
    'a glossary that retires nothing in one language',
    {
      'packages/domain/GLOSSARY.md':
        '## Words no longer used\n\n| nb | vikar | x | y |\n| nn | vikar | x | y |\n\n## Else\n\n| en | leader | x | y |\n',
    },
    ['retired-words-are-gone packages/domain/GLOSSARY.md'],
  ],
  ['no glossary', { 'packages/domain/GLOSSARY.md': undefined }, ['retired-words-are-gone packages/domain/GLOSSARY.md']],
  [
    'texts that have moved',
    { 'packages/i18n/src/areas/home/nn.ts': undefined },
    ['retired-words-are-gone packages/i18n/src'],
  ],
  [
    'files that need each other, for a type alone',
    {
      'packages/domain/src/hen.ts': "import type { Egg } from './egg.ts';\nexport type Hen = Egg[];\n",
      'packages/domain/src/egg.ts': "import type { Hen } from './hen.ts';\nexport type Egg = { readonly of: Hen };\n",
    },
    ['numbers-only-fall tooling/structure/numbers.json'],
  ],
  ['a path of one machine', { 'docs/a.md': `Look in ${'/'}root/vern.\n` }, ['no-machine-paths docs/a.md:1']],
];

/** What looks like a violation and is none. */
const ALLOWED: readonly [string, Record<string, string>][] = [
  [
    'a retired word inside another word, in another language, in a comment and in a name',
    {
      'packages/i18n/src/areas/home/nb.ts':
        "const leader = 'Vikariatet, leader';\n/** The leader's home; no vikar. */\nexport const home = { title: leader };\n",
      'packages/domain/src/codes.ts': "export const codes = [{ label: 'leader', group: 'vikar' }, tell('vikar')];\n",
    },
  ],
  [
    'a door of an engine for servers to start a thread',
    {
      'packages/distributions/src/worker/draw-in-worker.ts':
        "import { Worker } from 'node:worker_threads';\nexport const drawInWorker = (file: URL) => new Worker(file);\n",
    },
  ],
  [
    'a command of an engine to use Node and the console',
    {
      'packages/distributions/src/cli/main.ts':
        "import { argv } from 'node:process';\nexport const main = () => console.log(argv);\n",
    },
  ],
  [
    'a test uses a tool of the root',
    { 'packages/domain/src/a.test.ts': "import { it } from 'vitest';\nit('x', () => {});\n" },
  ],
  [
    'comments and strings that look like code',
    { 'packages/domain/src/a.ts': '// console.log(process.env.X)\nexport const a = \'import x from "@vern/api"\';\n' },
  ],
  [
    'a path with a placeholder',
    { 'AGENTS.md': 'Put it in `packages/api/src/<noun>/`, and see <https://example.org/x> or [this](#here).\n' },
  ],
  [
    'the docblock of a value declared before it is exported',
    { 'packages/distributions/src/normal.ts': '/** The density. */\nconst normal = 1;\nexport { normal };\n' },
  ],
  [
    'a baseline that allows what there is',
    {
      'packages/distributions/src/normal.ts': 'export const normal = 1;\n',
      'tooling/structure/docblock-baseline.json': '{ "@vern/distributions": 1 }',
    },
  ],
];

describe('RULES', () => {
  it('have nothing to say about a tidy house', () => {
    expect(findings()).toEqual([]);
  });

  it.each(VIOLATIONS)('find %s, and nothing else', (_what, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });

  it.each(ALLOWED)('allow %s', (_what, changes) => {
    expect(findings(changes)).toEqual([]);
  });

  it('each have a violation here that only they or they among others find', () => {
    const proven = new Set(VIOLATIONS.flatMap(([, , expected]) => expected.map((each) => each.split(' ')[0])));
    expect(RULES.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });
});
