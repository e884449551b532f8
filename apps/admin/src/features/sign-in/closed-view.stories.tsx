import preview from '@vern/ui/storybook/preview';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { ClosedView } from './closed-view.tsx';

const meta = preview.meta({
  component: ClosedView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
});

export const NoRole = meta.story({ name: 'Uten rolle i konsollen' });
