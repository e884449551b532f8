import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { SkipLink } from './skip-link.tsx';

const meta = preview.meta({
  component: SkipLink,
  args: { href: '#main' as const, children: 'Hopp til innholdet' },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <main id="main" tabIndex={-1}>
        Mine saker
      </main>
    </>
  ),
});

export const TestFirstStop = meta.story({
  name: '(Test) is the first stop of the keyboard and is seen when it has the focus',
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Hopp til innholdet' });
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().height).toBeGreaterThan(20);
  },
});
