import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demoWitnessFolder } from './audit/demo-witness-folder.ts';
import { describeAudit } from './audit/describe-audit.ts';
import { readWitness, readWitnessBeginnings, witnessedMunicipalities } from './audit/open-witness.ts';
import { readPublicKeys } from './audit/read-public-keys.ts';
import { isSound, verifyAudit } from './audit/verify-audit.ts';
import { verifyCounts } from './counts/verify-counts.ts';
import { readDatabaseOptions } from './env.ts';
import { openExistingDatabase } from './open-database.ts';
import { listMunicipalities } from './organisation/list-municipalities.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  // Public keys (PEM) that may have signed; else the server's own, when its settings or its demo's folder are at hand.
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { witness: { type: 'string' } } });
  const publicKeys = await readPublicKeys(positionals, process.env);
  const named = values.witness || process.env['AUDIT_WITNESS'];
  const options = readDatabaseOptions();
  const ofDemo = demoWitnessFolder(process.env['VERN_DATA'] || '.data', process.env['DATABASE_URL'] || undefined);
  const folder = named ?? (existsSync(ofDemo) ? ofDemo : null);
  const database = await openExistingDatabase(options);
  // A municipality that is gone from the database whole is still known to its witness.
  const kept = await listMunicipalities(database);
  const municipalities = new Set([...kept, ...(folder ? await witnessedMunicipalities(folder) : [])]);
  let isWhole = true;
  for (const municipalityId of municipalities) {
    const witnessed = folder ? await readWitness(folder, municipalityId) : [];
    const audit = await verifyAudit(database, municipalityId, { witnessed, ...(publicKeys ? { publicKeys } : {}) });
    const counts = await verifyCounts(database, municipalityId);
    const isUnwitnessed = folder !== null && audit.checkpoints > 0 && audit.witnessed === 0;
    isWhole &&= isSound(audit) && !isUnwitnessed && counts.differences.length === 0;
    console.log(`Municipality ${municipalityId}`);
    for (const line of describeAudit(audit)) console.log(`  audit: ${line}`);
    for (const { at, reason } of folder ? await readWitnessBeginnings(folder, municipalityId) : []) {
      console.log(`  audit: its witness was begun ${at.toISOString()}: ${reason}`);
    }
    if (isUnwitnessed) console.log(`  audit: BROKEN: the witness in ${folder} knows nothing of it`);
    console.log(`  counts: ${counts.events} reports, ${counts.unfolded} deltas unfolded`);
    for (const { family, kind, unitId, occurredOn, counted, scanned } of counts.differences) {
      console.log(
        `  counts: DIFFER for ${family} ${kind} at ${unitId} on ${occurredOn}: ${counted}, reports say ${scanned}`,
      );
    }
  }
  await database.close();
  if (!publicKeys) console.log('Signatures were not checked: name the public key files to check them.');
  if (!folder) {
    console.log(
      'No witness was asked: an audit cut or made anew with its checkpoints is not found. Name its folder: --witness.',
    );
  }
  return isWhole ? 0 : 1;
});
