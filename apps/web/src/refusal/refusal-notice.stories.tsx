import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { StoryFrame } from '../examples/story-frame.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

const refusal = (code?: string) => ({ data: { requestId: 'req-42', refusal: code ? { code } : undefined } });

const meta = preview.meta({
  component: RefusalNotice,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { error: refusal('stale_version') },
});

export const Stale = meta.story({ name: 'Noen andre var raskere' });
export const SignedOut = meta.story({ name: 'Logget ut', args: { error: refusal('session_expired') } });

export const WayIn = meta.story({
  name: '(Test) who was signed out meanwhile is led in and back to the same page',
  args: { error: refusal('not_signed_in') },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Logg inn og fortsett' });
    await expect(link).toHaveAttribute('href', expect.stringMatching(/^\/auth\/sign-in\?to=%2F/));
    await expect(link).not.toHaveAttribute('target');
  },
});

export const WayInBeside = meta.story({
  name: '(Test) where the page alone holds what was written, the way in opens beside it',
  args: { error: refusal('not_signed_in'), signInBeside: 'Innloggingen åpnes i en ny fane.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Innloggingen åpnes i en ny fane.')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Logg inn og fortsett' })).toHaveAttribute('target', '_blank');
  },
});

export const Unexpected = meta.story({
  name: '(Test) the reference that is asked for is shown',
  args: { error: refusal() },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Sporingsnummer req-42')).toBeVisible();
  },
});

export const Expected = meta.story({
  name: '(Test) a refusal with a reason shows no reference',
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Sporingsnummer/)).toBeNull();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
});
