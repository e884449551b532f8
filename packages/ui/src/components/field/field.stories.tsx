import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Field } from './field.tsx';

const meta = preview.meta({
  component: Field,
  args: {
    label: 'Saksnummer i arkivet',
    children: (control) => <input {...control} className="ds-input" />,
  },
});

export const MedHjelp = meta.story({ args: { hint: 'Står øverst på brevet.', optionalLabel: '(valgfritt)' } });
export const MedFeil = meta.story({ args: { error: 'Saksnummeret har formen 2026/1234.' } });

export const TestTied = meta.story({
  name: '(Test) ties label, hint and error to the control',
  args: { hint: 'Står øverst på brevet.', error: 'Skriv et saksnummer.' },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox', { name: 'Saksnummer i arkivet' });
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription('Står øverst på brevet. Skriv et saksnummer.');
  },
});
