import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endWithRun, freePort, startApi } from '@vern/bench/processes';
import { type Line, reaches, table } from '@vern/bench/report';
import { launchBrowser } from '@vern/browser';
import type { Campaign } from '../campaign.ts';
import { auditPage, type PageFigures } from './audit-page.ts';
import { linesOf } from './lines-of.ts';
import { PAGES } from './pages.ts';
import { signIn } from './sign-in.ts';

const RUNS = 3;

/**
 * `campaign lighthouse [--url URL] [--runs N]`: Lighthouse's phone on its slow network visits each page for the first
 * time; the median of the runs is held against the bars. With `--url` it visits a demo that runs already.
 */
export const lighthouse: Campaign = {
  about: 'First visits on a slow phone: accessibility, performance, layout shift, bytes. [--url URL] [--runs N]',
  async run(args, say) {
    const { values } = parseArgs({ args: [...args], options: { url: { type: 'string' }, runs: { type: 'string' } } });
    const server = values.url ? { url: values.url, stop: async () => undefined } : await startDemo();
    const port = await freePort();
    const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
    const close = endWithRun(() => browser.close());
    try {
      const cookie = await signIn(browser, server.url);
      const lines: Line[] = [];
      for (const { name, path } of PAGES) {
        const runs: PageFigures[] = [];
        for (let run = 0; run < Number(values.runs ?? RUNS); run += 1)
          runs.push(await auditPage(server.url + path, port, cookie));
        lines.push(...linesOf(name, runs));
        const faults = new Set(runs.flatMap((each) => each.faults));
        say(`${name}: ${faults.size === 0 ? 'no faults' : [...faults].join(', ')}`);
      }
      say(table(lines));
      return lines.every(reaches);
    } finally {
      await close();
      await server.stop();
    }
  },
};

/** The demo municipality, newly made, as `npm start` serves it; the apps must be built. */
async function startDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'vern-lighthouse-'));
  const server = await startApi({ folder });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
