import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { StoryFrame } from '../examples/story-frame.tsx';
import { FetchFailed } from './fetch-failed.tsx';

const meta = preview.meta({
  component: FetchFailed,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { error: { data: { requestId: 'req-42', refusal: { code: 'session_expired' } } }, onRetry: fn() },
});

export const SignedOut = meta.story({
  name: '(Test) who was signed out meanwhile is led in and back to the same page',
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Logg inn og fortsett' });
    await expect(link).toHaveAttribute('href', expect.stringMatching(/^\/auth\/sign-in\?to=%2F/));
  },
});
