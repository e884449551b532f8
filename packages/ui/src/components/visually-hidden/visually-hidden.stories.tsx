import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { VisuallyHidden } from './visually-hidden.tsx';

const meta = preview.meta({ component: VisuallyHidden, args: { children: '3 saker' } });

export const TestReadNotSeen = meta.story({
  name: '(Test) is read aloud and takes no room',
  render: (args) => (
    <button type="button">
      Nye <VisuallyHidden {...args} />
    </button>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Nye 3 saker' })).toBeVisible();
    await expect(canvas.getByText('3 saker').getBoundingClientRect().width).toBeLessThanOrEqual(1);
  },
});
