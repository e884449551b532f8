import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { verifyAudit } from './audit/verify-audit.ts';
import { verifyCounts } from './counts/verify-counts.ts';
import { openExistingDatabase } from './database.ts';
import { readDatabaseOptions } from './env.ts';
import { listMunicipalities } from './organisation/list-municipalities.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  // Public keys (PEM) that may have signed checkpoints; without any, signatures are not held against a key.
  const publicKeys = await Promise.all(
    process.argv.slice(2).map(async (file) => createPublicKey(await readFile(file, 'utf8'))),
  );
  const database = await openExistingDatabase(readDatabaseOptions());
  let isSound = true;
  for (const municipalityId of await listMunicipalities(database)) {
    const audit = await verifyAudit(database, municipalityId, publicKeys.length > 0 ? { publicKeys } : {});
    const counts = await verifyCounts(database, municipalityId);
    isSound &&= audit.firstBreak === null && counts.differences.length === 0;
    console.log(`Municipality ${municipalityId}`);
    console.log(
      `  audit: ${audit.verified} sealed entries hold, ${audit.unsealed} unsealed, ${audit.checkpoints} checkpoints`,
    );
    if (audit.firstBreak) {
      const { fault, position, entryId } = audit.firstBreak;
      console.log(`  audit: BROKEN at ${position}: ${fault}${entryId ? ` (entry ${entryId})` : ''}`);
    }
    console.log(`  counts: ${counts.events} reports, ${counts.unfolded} deltas unfolded`);
    for (const { family, kind, unitId, occurredOn, counted, scanned } of counts.differences) {
      console.log(
        `  counts: DIFFER for ${family} ${kind} at ${unitId} on ${occurredOn}: ${counted}, reports say ${scanned}`,
      );
    }
  }
  await database.close();
  if (publicKeys.length === 0) console.log('Signatures were not checked: name the public key files to check them.');
  return isSound ? 0 : 1;
});
