import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { MineAway } from './mine-away.tsx';

const meta = preview.meta({
  component: MineAway,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Mine saker</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { onRetry: fn() },
});

export const Away = meta.story({
  name: '(Test) without a network one is told that no case is kept here, and what there is to do',
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Sakene dine ligger ikke på telefonen');
    await expect(canvas.getByRole('link', { name: 'Hjelp og rutiner' })).toHaveAttribute('href', '/hjelp');
    await userEvent.click(canvas.getByRole('button', { name: 'Prøv igjen' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
});
