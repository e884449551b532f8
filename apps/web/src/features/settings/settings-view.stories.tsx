import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW } from '../../examples/example-case.fixture.ts';
import { exampleLeader } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { SettingsView } from './settings-view.tsx';

const nothing = () => undefined;
const device = { createdAt: '2026-11-20T07:00:00.000Z', lastSeenAt: '2026-11-20T09:10:00.000Z' };

const meta = preview.meta({
  component: SettingsView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    me: exampleLeader,
    now: EXAMPLE_NOW,
    chosen: 'nb' as const,
    colorScheme: 'auto' as const,
    devices: {
      data: [
        { ...device, createdAt: '2026-11-20T06:10:00.000Z', id: 's2', device: 'Chrome, Windows', isThisOne: false },
        { ...device, id: 's1', device: 'Chrome, Windows', isThisOne: true },
      ],
      isPending: false,
      error: null,
    },
    endError: null,
    onLocale: nothing,
    onColorScheme: nothing,
    onEnd: nothing,
    onRetry: nothing,
  },
});

export const TwoDevices = meta.story({
  name: '(Test) two windows of one kind are told apart, and the one in hand stands first',
  play: async ({ canvas }) => {
    const [here, other] = canvas.getAllByText(/^Logget inn/).map(({ textContent }) => textContent);
    await expect([here, other]).toEqual(['Logget inn i dag 08:00', 'Logget inn i dag 07:10']);
    await expect(canvas.getAllByRole('button', { name: /^Avslutt/ })).toHaveLength(1);
    await expect(canvas.getByRole('button', { name: 'Avslutt Chrome, Windows, i dag 07:10' })).toBeVisible();
  },
});
export const Waiting = meta.story({
  name: 'Henter',
  args: { devices: { data: undefined, isPending: true, error: null } },
});
