import preview from '@vern/ui/storybook/preview';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { HelpView } from './help-view.tsx';

const meta = preview.meta({
  component: HelpView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { places: [exampleSchool] },
});

export const AtASchool = meta.story({ name: 'Med enhetens egne numre' });
export const SignedOut = meta.story({ name: 'Uten å være logget inn', args: { places: [] } });
