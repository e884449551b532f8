import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { SeverityMarks } from '../../patterns/severity-mark/severity-mark.tsx';
import { RadioCards, type RadioCardsProps } from './radio-cards.tsx';

const LEVELS = [
  {
    value: '1',
    label: 'Lite alvorlig',
    description: 'Ikke vondt, ingen merker, ikke redd. Det ordnet seg der og da.',
    mark: <SeverityMarks severity={1} />,
  },
  {
    value: '2',
    label: 'Alvorlig',
    description: 'Vondt, synlige merker, redd eller trengte hjelp.',
    mark: <SeverityMarks severity={2} />,
  },
  {
    value: '3',
    label: 'Svært alvorlig',
    description: 'Førstehjelp, lege eller fravær. Eller du kan ikke jobbe videre.',
    mark: <SeverityMarks severity={3} />,
  },
];

function Chosen(props: RadioCardsProps<string>) {
  const [value, setValue] = useState(props.value);
  const change = (next: string) => {
    setValue(next);
    props.onChange(next);
  };
  return <RadioCards {...props} onChange={change} value={value} />;
}

const meta = preview.meta({
  component: RadioCards<string>,
  render: (args) => <Chosen {...args} />,
  args: { legend: 'Hvor alvorlig var det?', options: LEVELS, value: null, onChange: fn() },
});

export const IngentingValgt = meta.story({});
export const Valgt = meta.story({ args: { value: '2' } });
export const MedGulv = meta.story({
  args: {
    value: '2',
    hint: 'Du svarte at en gjenstand ble kastet. Da er det minst alvorlig.',
    options: LEVELS.map((level) => ({ ...level, disabled: level.value === '1' })),
  },
});
export const Smal = meta.story({ args: { value: '3' }, globals: { viewport: { value: 'narrow' } } });

export const TestFloor = meta.story({
  name: '(Test) an answer below the floor cannot be chosen',
  args: { value: '2', options: LEVELS.map((level) => ({ ...level, disabled: level.value === '1' })) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Lite alvorlig'));
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByText('Svært alvorlig'));
    await expect(args.onChange).toHaveBeenCalledWith('3');
  },
});

export const TestAnchorRead = meta.story({
  name: '(Test) the anchored words are read with the answer',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'Alvorlig' })).toHaveAccessibleDescription(/synlige merker/);
  },
});
