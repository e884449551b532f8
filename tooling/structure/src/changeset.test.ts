import { describe, expect, it } from 'vitest';
import { missingChangeset } from './changeset.ts';

describe('missingChangeset', () => {
  it.each([
    ['source of a package', ['packages/domain/src/incident/lifecycle.ts']],
    ['source of an app', ['apps/web/src/main.tsx', 'README.md']],
    ['a migration', ['packages/db/prisma/migrations/1_init/migration.sql']],
    ['only the folder’s own README beside it', ['apps/web/src/main.tsx', '.changeset/README.md']],
  ])('asks for one when what changed is %s', (_what, changed) => {
    expect(missingChangeset(changed)).toHaveLength(1);
  });

  it('asks for one when the only one was taken away', () => {
    const changed = ['apps/web/src/main.tsx', '.changeset/brave-otters-sing.md'];
    expect(missingChangeset(changed, ['apps/web/src/main.tsx'])).toHaveLength(1);
  });

  it.each([
    ['nothing', []],
    ['documents and tooling', ['docs/architecture.md', 'tooling/launch/start.mjs']],
    ['tests and stories', ['packages/domain/src/a.test.ts', 'packages/ui/src/components/tag/tag.stories.tsx']],
    ['source with the changelog of a version', ['packages/domain/src/a.ts', 'CHANGELOG.md']],
    ['source with a changeset', ['packages/domain/src/a.ts', '.changeset/brave-otters-sing.md']],
  ])('asks for none when what changed is %s', (_what, changed) => {
    expect(missingChangeset(changed)).toEqual([]);
  });
});
