import { defineMain } from '@storybook/react-vite/node';

/** One Storybook for the kit, both apps and the engines: every `*.stories.tsx` of the monorepo's rooms. */
export default defineMain({
  framework: '@storybook/react-vite',
  stories: [
    { directory: '../../../packages/ui/src', files: '**/*.stories.tsx', titlePrefix: 'UI' },
    { directory: '../../web/src', files: '**/*.stories.tsx', titlePrefix: 'Web' },
    { directory: '../../admin/src', files: '**/*.stories.tsx', titlePrefix: 'Konsoll' },
    { directory: '../src', files: '**/*.stories.tsx', titlePrefix: 'Motorer' },
  ],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: false },
});
