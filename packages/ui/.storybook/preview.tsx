import '../src/theme/theme.css';
import addonA11y from '@storybook/addon-a11y';
import { definePreview } from '@storybook/react-vite';

/** In a test only what axe finds is read: what passes is not described node by node, which on a large page is most of the work. */
const TEST_OPTIONS = { resultTypes: ['violations' as const] };

/**
 * The preview every story of the monorepo is made from: `preview.meta(…)`, `meta.story(…)`.
 *
 * It lives beside the kit so that no package reaches into an app. A story fails when axe finds anything.
 */
const preview = definePreview({
  addons: [addonA11y()],
  parameters: {
    a11y: { test: 'error', options: '__vitest_browser__' in globalThis ? TEST_OPTIONS : {} },
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
