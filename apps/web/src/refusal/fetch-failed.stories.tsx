import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { StoryFrame } from '../examples/story-frame.tsx';
import { FetchFailed } from './refusal-notice.tsx';

const refusal = (code: string) => ({ data: { requestId: 'req-42', refusal: { code } } });

const meta = preview.meta({
  component: FetchFailed,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { error: new TypeError('Failed to fetch'), onRetry: fn() },
});

export const Offline = meta.story({
  name: '(Test) what may come right is tried again',
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Prøv igjen' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
});

export const NotFound = meta.story({
  name: '(Test) what does not exist is left by a link, not tried again',
  args: { error: refusal('not_found') },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Gå til forsiden' })).toHaveAttribute('href', '/');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const NotFoundInList = meta.story({
  name: '(Test) the way back is to where one came from',
  args: { error: refusal('not_found'), back: { href: '/innboks', label: 'Tilbake til listen' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Tilbake til listen' })).toHaveAttribute('href', '/innboks');
  },
});

export const SignedOut = meta.story({
  name: '(Test) who was signed out is led in',
  args: { error: refusal('session_expired') },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Logg inn og fortsett' })).toBeVisible();
  },
});
