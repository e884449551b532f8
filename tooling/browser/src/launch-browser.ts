import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { playwrightLaunchOptions } from './playwright-launch-options.ts';

/**
 * Start the test browser with Playwright. The caller closes it.
 *
 * @param options - Playwright's own launch options; `args` and `env` are added to ours.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const ours = await playwrightLaunchOptions();
  return chromium.launch({
    ...options,
    executablePath: ours.executablePath,
    args: [...ours.args, ...(options.args ?? [])],
    env: { ...ours.env, ...options.env },
  });
}
