import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwrightLaunchOptions } from '@vern/browser';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

/** Every story in a real Chromium, with axe: drawn on a light device, then looked at once more on a dark one. */
export default defineProject(async () => {
  const launchOptions = await playwrightLaunchOptions();
  return {
    plugins: [await storybookTest({ configDir })],
    // Found while tests run it would make Vite reload them.
    optimizeDeps: {
      include: ['@storybook/addon-a11y/preview', '@vern/web > @tanstack/react-query', '@vern/admin > @trpc/client'],
    },
    test: {
      name: 'stories',
      setupFiles: [fileURLToPath(new URL('.storybook/in-dark.setup.ts', import.meta.url))],
      // Each file in its own page would load the kit and its sheets again for every file: more than twice the time.
      // Storybook unmounts every story itself, and the preview sets what it sets on the document for each.
      isolate: false,
      // After the servers: a browser in want of a core calls a slow page a broken one.
      sequence: { groupOrder: 3 },
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions,
          // Without motion: axe takes what is still fading in for something it cannot judge, and says nothing.
          contextOptions: {
            colorScheme: 'light',
            reducedMotion: 'reduce',
            locale: 'nb-NO',
            timezoneId: 'Europe/Oslo',
          },
        }),
        instances: [{ browser: 'chromium' as const, name: 'stories' }],
      },
    },
  };
});
