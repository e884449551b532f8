import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Stack } from '../../components/stack/stack.tsx';
import { DeadlineText, type DeadlineTextProps } from './deadline-text.tsx';

const TOMORROW: DeadlineTextProps = {
  text: 'senest i morgen kl. 12',
  exact: 'mandag 23. november 2026 kl. 12.00',
  dateTime: '2026-11-23T12:00:00+01:00',
  state: 'ahead',
};

const meta = preview.meta({ component: DeadlineText, args: TOMORROW });

export const IMorgen = meta.story({});
export const MedKilde = meta.story({ args: { source: 'rutinen «Oppfølging første døgn», punkt 2' } });
export const VariantMatrix = meta.story({
  render: () => (
    <Stack gap="sm">
      <DeadlineText {...TOMORROW} />
      <DeadlineText {...TOMORROW} state="soon" text="i dag innen kl. 15" />
      <DeadlineText {...TOMORROW} state="overdue" text="skulle vært gjort i går kl. 12" />
      <DeadlineText {...TOMORROW} state="met" text="gjort i går, i tide" />
    </Stack>
  ),
});

export const TestExact = meta.story({
  name: '(Test) has the exact time on hover and for screen readers',
  play: async ({ canvas }) => {
    const time = canvas.getByTitle('mandag 23. november 2026 kl. 12.00');
    await expect(time).toHaveTextContent('senest i morgen kl. 12 (mandag 23. november 2026 kl. 12.00)');
    await expect(time).toHaveAttribute('datetime', '2026-11-23T12:00:00+01:00');
  },
});
