import preview from '@vern/ui/storybook/preview';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { DoorClosed } from './door-closed.tsx';

const meta = preview.meta({
  component: DoorClosed,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
});

export const People = meta.story({ name: 'Personer er lukket' });
export const InNynorsk = meta.story({ name: 'På nynorsk', parameters: { locale: 'nn' } });
