import '../src/theme/theme.css';
import addonA11y from '@storybook/addon-a11y';
import { definePreview } from '@storybook/react-vite';

/**
 * What a test run in dark asks of axe: a page's structure is the same in both schemes and is asked about in light, so
 * only colours are left. Halves the time of the second run.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const isDarkTestRun =
  '__vitest_browser__' in globalThis && globalThis.matchMedia('(prefers-color-scheme: dark)').matches;

/**
 * The preview every story of the monorepo is made from: `preview.meta(…)`, `meta.story(…)`.
 *
 * It lives beside the kit so that no package reaches into an app. A story fails when axe finds anything.
 */
const preview = definePreview({
  addons: [addonA11y()],
  parameters: {
    a11y: { test: 'error', options: isDarkTestRun ? { runOnly: { type: 'rule', values: COLOUR_RULES } } : {} },
    layout: 'padded',
    viewport: {
      options: {
        narrow: { name: 'Smal telefon, 320 px', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Telefon, 360 px', styles: { width: '360px', height: '740px' } },
        desk: { name: 'Skrivebord, 1440 px', styles: { width: '1440px', height: '900px' } },
      },
    },
  },
  initialGlobals: { colorScheme: 'auto' },
  globalTypes: {
    colorScheme: {
      description: 'Lyst eller mørkt',
      toolbar: { icon: 'contrast', items: ['auto', 'light', 'dark'], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.dataset['colorScheme'] = String(globals['colorScheme'] ?? 'auto');
      document.documentElement.lang = 'nb';
      return <Story />;
    },
  ],
});

export default preview;
