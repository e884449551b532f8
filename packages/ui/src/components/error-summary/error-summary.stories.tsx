import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
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
      <div id="hva">
        <TextField label="Hva skjedde?" />
      </div>
      <div id="tekst">
        <TextField label="Fortell kort" />
      </div>
    </>
  ),
});

export const ToFeil = meta.story({});

export const TestFocus = meta.story({
  name: '(Test) takes the focus when it appears',
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Dette må du rette før du kan sende').parentElement).toHaveFocus();
  },
});
