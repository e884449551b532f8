import { expect, it } from 'vitest';
import { describeEachEngine } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { describeDifferences } from './access-differences.ts';
import { readAccessFiles } from './access-files.ts';
import { compareAccess } from './compare-access.ts';
import { domainReach, storedReach } from './role-reach.ts';

describeEachEngine('prisma/access', (open) => {
  it('says what the migrations have led to, all of it and nothing more', async () => {
    const statements = await readAccessFiles();
    const differences = await compareAccess(connectionOf(open().owner), statements);
    expect(describeDifferences(differences, statements)).toBe('');
  });

  // When they differ: `pnpm --filter @vern/db migration:new NAME` writes the migration.
  it('lets roles reach as far as the domain says', async () => {
    expect(await connectionOf(open().owner).transaction(storedReach)).toEqual(domainReach());
  });

  it('lets nobody who serves change how far roles reach', async () => {
    for (const role of ['vern_app', 'vern_jobs']) {
      const widen = connectionOf(open().database).transaction(async (query) => {
        await query(`set local role ${role}`);
        await query(`insert into role_reach values ('handles', 'employee')`);
      });
      await expect(widen).rejects.toThrow(/permission denied/);
    }
  });
});
