import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { TextField } from './text-field.tsx';

const meta = preview.meta({ component: TextField, args: { label: 'Hvem har ansvaret?', onChange: fn() } });

export const Tomt = meta.story({});
export const Klokkeslett = meta.story({
  args: { label: 'Klokkeslett', type: 'time', width: 'short', defaultValue: '10:15' },
});
export const MedFeil = meta.story({ args: { error: 'Velg en som jobber på enheten.' } });
export const Sperret = meta.story({ args: { label: 'Enhet', disabled: true, defaultValue: 'Solbakken skole' } });

export const TestWritten = meta.story({
  name: '(Test) passes on what is written',
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Hvem har ansvaret?'), 'Ola');
    await expect(args.onChange).toHaveBeenCalledTimes(3);
  },
});
