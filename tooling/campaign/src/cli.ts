import { endOnSignal } from '@vern/bench/processes';
import { CAMPAIGNS } from './campaigns.ts';

/** `campaign NAME …`: runs one; without a name it says which there are. Exits 1 when something did not hold. */
endOnSignal();
const [name = '', ...args] = process.argv.slice(2);
const load = CAMPAIGNS[name];
if (load) {
  const campaign = await load();
  process.exitCode = (await campaign.run(args, console.log)) ? 0 : 1;
} else {
  for (const [each, loadEach] of Object.entries(CAMPAIGNS))
    console.log(`${each.padEnd(16)} ${(await loadEach()).about}`);
  process.exitCode = name ? 1 : 0;
}
