import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { SelectField } from './select-field.tsx';

const meta = preview.meta({
  component: SelectField,
  args: {
    label: 'Sted',
    placeholder: 'Velg sted',
    options: [
      { value: 'classroom', label: 'Klasserom' },
      { value: 'corridor', label: 'Gang' },
      { value: 'schoolyard', label: 'Skolegård' },
    ],
    onChange: fn(),
  },
});

export const IngenValgt = meta.story({});
export const Valgt = meta.story({ args: { defaultValue: 'corridor' } });
export const MedFeil = meta.story({ args: { error: 'Velg hvor det skjedde.' } });

export const TestChosen = meta.story({
  name: '(Test) passes on the code that was chosen',
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Sted'), 'Skolegård');
    await expect(canvas.getByLabelText('Sted')).toHaveValue('schoolyard');
  },
});
