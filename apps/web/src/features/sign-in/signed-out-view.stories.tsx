import preview from '@vern/ui/storybook/preview';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { SignedOutView } from './signed-out-view.tsx';

const meta = preview.meta({
  component: SignedOutView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { signInHref: '/auth/sign-in?to=/', problem: null },
});

export const FirstVisit = meta.story({ name: 'Før innlogging' });
export const Unknown = meta.story({ name: 'Ukjent bruker', args: { problem: 'unknown' } });
