import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { CheckboxField } from './checkbox-field.tsx';

const meta = preview.meta({
  component: CheckboxField,
  args: { label: 'Skjul navnet mitt for verneombudet', onChange: fn() },
});

export const Tom = meta.story({});
export const MedHjelp = meta.story({ args: { hint: 'Rektor ser fortsatt hvem du er.', defaultChecked: true } });

export const TestWholeRow = meta.story({
  name: '(Test) the whole row is the target',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Skjul navnet mitt for verneombudet'));
    await expect(canvas.getByRole('checkbox')).toBeChecked();
  },
});
