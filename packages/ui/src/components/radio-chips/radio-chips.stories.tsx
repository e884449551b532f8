import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { RadioChips, type RadioChipsProps } from './radio-chips.tsx';

function Chosen(props: RadioChipsProps<string>) {
  const [value, setValue] = useState(props.value);
  const change = (next: string) => {
    setValue(next);
    props.onChange(next);
  };
  return <RadioChips {...props} onChange={change} value={value} />;
}

const meta = preview.meta({
  component: RadioChips<string>,
  render: (args) => <Chosen {...args} />,
  args: {
    legend: 'Vil du snakke med noen?',
    options: [
      { value: 'now', label: 'Nå' },
      { value: 'today', label: 'I dag' },
      { value: 'this_week', label: 'Denne uka' },
      { value: 'no_need', label: 'Nei takk' },
    ],
    value: null,
    onChange: fn(),
  },
});

export const IngentingValgt = meta.story({});
export const Valgt = meta.story({ args: { value: 'today' } });

export const TestAgain = meta.story({
  name: '(Test) tells of a tap on the answer that is chosen already, and of each tap once',
  args: { value: 'today' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('I dag'));
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenLastCalledWith('today');
    await userEvent.click(canvas.getByText('Nå'));
    await expect(args.onChange).toHaveBeenCalledTimes(2);
    await expect(canvas.getByRole('radio', { name: 'Nå' })).toBeChecked();
  },
});

export const TestArrows = meta.story({
  name: '(Test) moves between answers with the arrow keys',
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Nå' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith('today');
    await expect(canvas.getByRole('radio', { name: 'I dag' })).toBeChecked();
  },
});
