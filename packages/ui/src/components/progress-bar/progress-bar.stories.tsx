import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { ProgressBar } from './progress-bar.tsx';

const meta = preview.meta({ component: ProgressBar, args: { value: 3, max: 8, label: 'Steg 3 av 8' } });

export const Underveis = meta.story({ args: { aside: 'Lagret 10:15' } });
export const Ferdig = meta.story({ args: { value: 8, label: 'Steg 8 av 8' } });

export const TestSaid = meta.story({
  name: '(Test) says where one is in words and numbers',
  play: async ({ canvas }) => {
    const bar = canvas.getByRole('progressbar', { name: 'Steg 3 av 8' });
    await expect(bar).toHaveAttribute('aria-valuenow', '3');
    await expect(bar).toHaveAttribute('aria-valuemax', '8');
  },
});
