import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { LinkButton } from './link-button.tsx';

const meta = preview.meta({ component: LinkButton, args: { href: '#meld', children: 'Meld en hendelse' } });

export const MeldEnHendelse = meta.story({ args: { tone: 'accent', size: 'lg', fullWidth: true } });
export const Rolig = meta.story({ args: { emphasis: 'secondary', children: 'Mine saker' } });

export const TestStaysALink = meta.story({
  name: '(Test) stays a link',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Meld en hendelse' })).toHaveAttribute('href', '#meld');
  },
});
