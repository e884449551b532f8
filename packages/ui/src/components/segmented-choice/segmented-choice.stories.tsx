import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { SegmentedChoice, type SegmentedChoiceProps } from './segmented-choice.tsx';

function Chosen(props: SegmentedChoiceProps<string>) {
  const [value, setValue] = useState(props.value);
  const change = (next: string) => {
    setValue(next);
    props.onChange(next);
  };
  return <SegmentedChoice {...props} onChange={change} value={value} />;
}

const meta = preview.meta({
  component: SegmentedChoice<string>,
  render: (args) => <Chosen {...args} />,
  args: {
    legend: 'Vis',
    value: 'month',
    options: [
      { value: 'month', label: 'Måned' },
      { value: 'year', label: 'Skoleår' },
    ],
    onChange: fn(),
  },
});

export const ToValg = meta.story({});

export const TestChosen = meta.story({
  name: '(Test) changes the setting',
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Skoleår' }));
    await expect(args.onChange).toHaveBeenCalledWith('year');
    await expect(canvas.getByRole('radio', { name: 'Skoleår' })).toBeChecked();
  },
});
