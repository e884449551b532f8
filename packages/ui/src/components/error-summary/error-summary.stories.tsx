import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { RadioChips } from '../radio-chips/radio-chips.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { ErrorSummary } from './error-summary.tsx';

const meta = preview.meta({
  component: ErrorSummary,
  args: {
    title: 'Dette må du rette før du kan sende',
    errors: [
      { href: '#hva' as const, text: 'Velg hva som skjedde' },
      { href: '#tekst' as const, text: 'Ta bort fødselsnummeret i teksten' },
    ],
  },
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      <RadioChips
        error="Velg hva som skjedde"
        id="hva"
        legend="Hva skjedde?"
        onChange={fn()}
        options={[{ value: 'kick', label: 'Spark' }]}
        value={null}
      />
      <TextField error="Ta bort fødselsnummeret i teksten" id="tekst" label="Fortell kort" />
    </>
  ),
});

export const ToFeil = meta.story({});

export const TestFocus = meta.story({
  name: '(Test) takes the focus when it appears',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Dette må du rette før du kan sende' })).toHaveFocus();
  },
});

export const TestLinks = meta.story({
  name: '(Test) each error leads to its own field or question, which takes the focus',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Ta bort fødselsnummeret i teksten' }));
    await expect(canvas.getByRole('textbox', { name: 'Fortell kort' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('link', { name: 'Velg hva som skjedde' }));
    await expect(canvas.getByRole('group', { name: 'Hva skjedde?' })).toHaveFocus();
  },
});
