import { findChromium } from './find-chromium.ts';

/** What Playwright's `launch` needs to start our browser instead of one it downloaded. */
export interface PlaywrightLaunchOptions {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Launch options for anything that starts Playwright itself, such as Vitest's browser mode.
 *
 * @example
 * export default defineProject(async () => ({
 *   test: {
 *     browser: {
 *       enabled: true,
 *       headless: true,
 *       provider: playwright({ launchOptions: await playwrightLaunchOptions() }),
 *       instances: [{ browser: 'chromium' }],
 *     },
 *   },
 * }));
 */
export async function playwrightLaunchOptions(): Promise<PlaywrightLaunchOptions> {
  const { executablePath, args, env } = await findChromium();
  return { executablePath, args: [...args], env: { ...definedVariables(process.env), ...env } };
}

/** Playwright replaces the whole environment when it is given one, so ours goes along. */
function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
