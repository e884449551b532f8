import { type Tree, treeOf } from './tree.ts';

const manifest = (name: string, dependencies: Record<string, string> = {}, rest: object = {}) =>
  JSON.stringify({ name, scripts: { typecheck: 'tsc' }, dependencies, ...rest });

const OURS = 'workspace:*';

const README = '# A room\n\n## Parts\n\n## What may be touched\n\n## Test it\n';

/** A small made-up house in which every rule has something to look at and nothing to say. */
const TIDY: Readonly<Record<string, string>> = {
  'package.json': manifest('vern', {}, { version: '0.1.0', devDependencies: { vitest: 'catalog:' } }),
  'pnpm-workspace.yaml': 'catalog:\n  zod: 4.6.7\n  vitest: 5.1.1\n',
  'README.md': 'The rules live in `packages/domain/src/index.ts`, see [the domain](packages/domain/src).\n',
  'docs/decisions/README.md': '- [0001](0001-pure.md) Engines are pure\n',
  'docs/decisions/0001-pure.md':
    '# 0001 · Engines are pure\n\n- Date: 2026-01-01\n- Status: accepted\n\n## Context\n\n## Decision\n\n## Consequences\n',
  'CHANGELOG.md': '# News\n\n## 0.1.0 · 2026-01-01\n\n### For whoever reports\n\n- A report can be sent.\n',
  '.changeset/brave-otters-sing.md': "---\n'@vern/web': minor\n---\n\nThe report opens sooner on a phone.\n",
  'packages/distributions/README.md': '# Distributions\n',
  'packages/domain/README.md': README,
  'packages/i18n/README.md': README,
  'packages/api/README.md': README,
  'packages/db/README.md': README,
  'apps/api/README.md': README,
  'apps/web/README.md': README,
  'packages/distributions/package.json': manifest('@vern/distributions', {}, { exports: { '.': './src/index.ts' } }),
  'packages/distributions/vitest.config.ts':
    "import { defineProject } from 'vitest/config';\nexport default defineProject({});\n",
  'packages/distributions/src/index.ts': "export { normal } from './normal.ts';\n",
  'packages/distributions/src/normal.ts': '/** The standard normal density at 0. */\nexport const normal = 0.3989;\n',
  'packages/domain/package.json': manifest('@vern/domain', { zod: 'catalog:' }, { exports: { '.': './src/index.ts' } }),
  'packages/domain/vitest.config.ts': 'export default {};\n',
  'packages/domain/src/index.ts':
    "import { z } from 'zod';\n/** What a person may send. */\nexport const draft = z.string();\nexport type Draft = z.infer<typeof draft>;\n",
  'packages/domain/GLOSSARY.md':
    '## Words no longer used\n\n| language | not | but | why |\n| --- | --- | --- | --- |\n| nb | vikar, vikaren | stedfortreder | A vikar teaches. |\n| nn | vikar | stadfortredar | A vikar teaches. |\n| en | leader | manager | English. |\n',
  'packages/i18n/package.json': manifest('@vern/i18n', {}, { exports: { './nb': './src/areas/home/nb.ts' } }),
  'packages/i18n/vitest.config.ts': 'export default {};\n',
  'packages/i18n/src/areas/home/nb.ts': "/** Home. */\nexport const home = { title: 'Hei' };\n",
  'packages/i18n/src/areas/home/nn.ts': "/** Home. */\nexport const home = { title: 'Hei' };\n",
  'packages/i18n/src/areas/home/en.ts': "/** Home. */\nexport const home = { title: 'Hello' };\n",
  'packages/api/package.json': manifest('@vern/api', { '@vern/domain': OURS }, { exports: { '.': './src/index.ts' } }),
  'packages/api/vitest.config.ts': 'export default {};\n',
  'packages/api/src/index.ts': "export { listRoute } from './incident/list.route.ts';\n",
  'packages/api/src/incident/list.route.ts':
    "import { draft } from '@vern/domain';\nimport { procedure } from '../procedure.ts';\n/** Lists. */\nexport const listRoute = procedure.input(draft).output(draft).query(() => 1);\n",
  'packages/api/src/procedure.ts': 'export const procedure = {};\n',
  'packages/db/package.json': manifest('@vern/db', { '@vern/domain': OURS }),
  'packages/db/vitest.config.ts': 'export default {};\n',
  'packages/db/src/index.ts':
    "import { PrismaClient } from '../generated/client.ts';\n/** Opens. */\nexport const open = () => new PrismaClient();\n",
  'apps/api/package.json': manifest('@vern/api-host', { '@vern/api': OURS, '@vern/db': OURS }, { version: '0.1.0' }),
  'apps/api/vitest.config.ts': 'export default {};\n',
  'apps/api/src/env.ts': 'export const port = process.env.PORT;\n',
  'apps/web/package.json': manifest('@vern/web', { '@vern/domain': OURS }, { devDependencies: { '@vern/api': OURS } }),
  'apps/web/vitest.config.ts': 'export default {};\n',
  'apps/web/src/main.ts':
    "import type { listRoute } from '@vern/api';\nexport type Route = typeof listRoute;\nexport const title = () => useTexts('home').title;\n",
};

/** The tidy house with some files added or changed; `undefined` takes one away. */
export function houseWith(changes: Readonly<Record<string, string | undefined>> = {}): Tree {
  const files = Object.entries({ ...TIDY, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return treeOf(new Map(files));
}

/** The tidy house's package.json of a room, with more in it. */
export function manifestWith(
  room: string,
  more: {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
    scripts?: Record<string, string>;
  },
): Record<string, string> {
  const path = `${room}/package.json`;
  const now = JSON.parse(TIDY[path] ?? '{}') as Record<string, Record<string, string>>;
  return {
    [path]: JSON.stringify({
      ...now,
      scripts: more.scripts ?? now['scripts'],
      dependencies: { ...now['dependencies'], ...more.dependencies },
      devDependencies: { ...now['devDependencies'], ...more.devDependencies },
    }),
  };
}
