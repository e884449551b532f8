import { expect, it } from 'vitest';
import { describeEachEngine } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { describeDifferences } from './access-differences.ts';
import { readAccessFiles } from './access-files.ts';
import { compareAccess } from './compare-access.ts';

describeEachEngine('prisma/access', (open) => {
  it('says what the migrations have led to, all of it and nothing more', async () => {
    const statements = await readAccessFiles();
    const differences = await compareAccess(connectionOf(open().owner), statements);
    expect(describeDifferences(differences, statements)).toBe('');
  });
});
