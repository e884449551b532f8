import preview from '@vern/ui/storybook/preview';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { SignedOutView } from './signed-out-view.tsx';

const meta = preview.meta({
  component: SignedOutView,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { signInHref: '/auth/sign-in?to=%2Fadmin' },
});

export const FirstVisit = meta.story({ name: 'Før innlogging' });
export const InNynorsk = meta.story({ name: 'På nynorsk', parameters: { locale: 'nn' } });
