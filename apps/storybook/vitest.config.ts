import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwrightLaunchOptions } from '@vern/browser';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

/** Every story in a real Chromium, once in light and once in dark, with axe on both. */
export default defineProject(async () => {
  const launchOptions = await playwrightLaunchOptions();
  const instance = (colorScheme: 'light' | 'dark') => ({
    browser: 'chromium' as const,
    name: `stories-${colorScheme}`,
    provider: playwright({
      launchOptions,
      contextOptions: { colorScheme, locale: 'nb-NO', timezoneId: 'Europe/Oslo' },
    }),
  });
  return {
    plugins: [await storybookTest({ configDir })],
    test: {
      name: 'stories',
      // Each file in its own page would load the kit and its sheets again for every file: more than twice the time.
      // Storybook unmounts every story itself, and the preview sets what it sets on the document for each.
      isolate: false,
      // After the servers: a browser in want of a core calls a slow page a broken one.
      sequence: { groupOrder: 3 },
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions }),
        instances: [instance('light'), instance('dark')],
      },
    },
  };
});
