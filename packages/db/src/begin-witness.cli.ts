import { parseArgs } from 'node:util';
import { openWitness } from './audit/open-witness.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'Say which folder, whose audit, and why: witness:begin FOLDER MUNICIPALITY-ID "Disk was replaced on 3 May"';
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// Begin a witness over an audit that was signed before: the old one is lost, or a backup was put back on purpose.
const [folder, municipalityId, reason] = parseArgs({ allowPositionals: true }).positionals;
if (!folder || !municipalityId || !ID.test(municipalityId) || !reason?.trim()) {
  console.error(USAGE);
  process.exit(2);
}
await runCommand(async () => {
  const witness = await openWitness(folder);
  if (await witness.isBegun(municipalityId)) {
    console.error('This witness is begun already. Keep it as it is, and name an empty folder.');
    return 1;
  }
  await witness.begin(municipalityId, { at: new Date(), reason: reason.trim() });
  console.log('Begun. The server takes the audit as it stands now for whole; verify it against the old witness first.');
  return 0;
});
