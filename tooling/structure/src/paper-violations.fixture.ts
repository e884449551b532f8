/** What is wrong with what is written for people: READMEs, changesets, the changelog. As the violations of all rules. */
export const PAPER_VIOLATIONS: readonly [string, Record<string, string | undefined>, readonly string[]][] = [
  ['a room without a README', { 'apps/web/README.md': undefined }, ['rooms-are-introduced apps/web/README.md']],
  [
    'a README that is longer than forty lines',
    { 'apps/web/README.md': `# W\n\n## Parts\n\n## What may be touched\n\n## Test it\n${'\nA line.'.repeat(40)}\n` },
    ['rooms-are-introduced apps/web/README.md'],
  ],
  [
    'a README that names a part its room does not have',
    {
      'apps/web/README.md': '# W\n\n## Parts\n\n`src/main.ts`, `src/gone.ts`\n\n## What may be touched\n\n## Test it\n',
    },
    ['documents-point-somewhere apps/web/README.md'],
  ],
  [
    'a README that does not say what may be touched',
    { 'apps/web/README.md': '# W\n\n## Parts\n\n## Test it\n' },
    ['rooms-are-introduced apps/web/README.md'],
  ],
  [
    'a manual of a published package, longer than it may be',
    { 'packages/distributions/README.md': `# D\n${'\nA line.'.repeat(60)}\n` },
    ['rooms-are-introduced packages/distributions/README.md'],
  ],
  [
    'a changeset of the root, which is no package',
    { '.changeset/calm-owls-wait.md': "---\n'vern': minor\n---\n\nThe demo is new.\n" },
    ['changesets-are-read .changeset/calm-owls-wait.md'],
  ],
  [
    'a changeset in Norwegian, whatever it quotes in English',
    {
      '.changeset/calm-owls-wait.md':
        '---\n\'@vern/web\': patch\n---\n\nSkjemaet er kortere og sier det som det er: "the report is sent".\n',
    },
    ['changesets-are-read .changeset/calm-owls-wait.md'],
  ],
  [
    'a changeset in English that quotes a screen',
    {
      '.changeset/calm-owls-wait.md':
        '---\n\'@vern/web\': patch\n---\n\nThe button says "Send det som er skrevet, og gå til saken".\n',
    },
    [],
  ],
  [
    'a changeset that is of no size',
    { '.changeset/calm-owls-wait.md': "---\n'@vern/web': small\n---\n\nThe report is short.\n" },
    ['changesets-are-read .changeset/calm-owls-wait.md'],
  ],
  [
    'a version of which the changelog says nothing',
    {
      'apps/api/package.json':
        '{ "name": "@vern/api-host", "version": "0.2.0", "scripts": { "typecheck": "tsc" }, "dependencies": { "@vern/api": "workspace:*", "@vern/db": "workspace:*" } }',
    },
    ['changelog-tells-the-version CHANGELOG.md', 'changelog-tells-the-version package.json'],
  ],
  [
    'a package with a version of its own, and a published one that may have it',
    {
      'packages/i18n/package.json':
        '{ "name": "@vern/i18n", "version": "0.0.0", "scripts": { "typecheck": "tsc" }, "exports": { "./nb": "./src/areas/home/nb.ts" } }',
      'packages/distributions/package.json':
        '{ "name": "@vern/distributions", "version": "1.0.0", "scripts": { "typecheck": "tsc" }, "exports": { ".": "./src/index.ts" } }',
    },
    ['changelog-tells-the-version packages/i18n/package.json'],
  ],
  [
    'a changelog for somebody who notices nothing',
    { 'CHANGELOG.md': '# News\n\n## 0.1.0 · 2026-01-01\n\n### For whoever programs\n\n- It is quick.\n' },
    ['changelog-tells-the-version CHANGELOG.md'],
  ],
  [
    'a version of which too much is said',
    { 'CHANGELOG.md': `# News\n\n## 0.1.0 · 2026-01-01\n\n### For whoever reports\n${'\n- More.'.repeat(90)}\n` },
    ['changelog-tells-the-version CHANGELOG.md'],
  ],
  [
    'a second changelog',
    { 'apps/web/CHANGELOG.md': '# Changelog\n' },
    ['changelog-tells-the-version apps/web/CHANGELOG.md'],
  ],
  [
    'a decision that replaces another, which does not say so',
    {
      'docs/decisions/README.md': '- [0001](0001-pure.md) Engines are pure\n- [0002](0002-purer.md) All is pure\n',
      'docs/decisions/0002-purer.md':
        '# 0002 · All is pure\n\n- Date: 2026-01-01\n- Status: accepted; replaces [0001](0001-pure.md)\n\n## Context\n\n## Decision\n\n## Consequences\n',
    },
    ['decisions-are-found docs/decisions/0002-purer.md'],
  ],
  [
    'decisions that name each other',
    {
      'docs/decisions/README.md': '- [0001](0001-pure.md) Engines are pure\n- [0002](0002-purer.md) All is pure\n',
      'docs/decisions/0001-pure.md':
        '# 0001 · Engines are pure\n\n- Date: 2026-01-01\n- Status: replaced by [0002](0002-purer.md)\n\n## Context\n\n## Decision\n\n## Consequences\n',
      'docs/decisions/0002-purer.md':
        '# 0002 · All is pure\n\n- Date: 2026-01-01\n- Status: accepted; replaces [0001](0001-pure.md)\n\n## Context\n\n## Decision\n\n## Consequences\n',
    },
    [],
  ],
  [
    'a decision of which nobody knows whether it holds',
    {
      'docs/decisions/0001-pure.md':
        '# 0001 · Engines are pure\n\n- Date: 2026-01-01\n- Status: under discussion\n\n## Context\n\n## Decision\n\n## Consequences\n',
    },
    ['decisions-are-found docs/decisions/0001-pure.md'],
  ],
  [
    'decisions out of order',
    {
      'docs/decisions/README.md': '- [0002](0002-purer.md) All is pure\n- [0001](0001-pure.md) Engines are pure\n',
      'docs/decisions/0002-purer.md':
        '# 0002 · All is pure\n\n- Date: 2026-01-01\n- Status: accepted\n\n## Context\n\n## Decision\n\n## Consequences\n',
    },
    ['decisions-are-found docs/decisions/0001-pure.md'],
  ],
];
