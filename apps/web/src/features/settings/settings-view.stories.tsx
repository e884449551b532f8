import preview from '@vern/ui/storybook/preview';
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
        { ...device, id: 's1', device: 'Chrome på Linux', isThisOne: true },
        { ...device, id: 's2', device: 'Safari på iPhone', isThisOne: false },
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

export const TwoDevices = meta.story({ name: 'To enheter' });
export const Waiting = meta.story({
  name: 'Henter',
  args: { devices: { data: undefined, isPending: true, error: null } },
});
