import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import { RangeField, type RangeFieldProps } from './range-field.tsx';

const meta = preview.meta({
  component: RangeField,
  args: { label: 'Endring', value: -20, min: -50, max: 50, step: 5, valueText: '−20 %', onChange: fn() },
});

function Sliding(props: RangeFieldProps) {
  const [value, setValue] = useState(props.value);
  return <RangeField {...props} onChange={setValue} value={value} valueText={`${value} %`} />;
}

export const VariantMatrix = meta.story({ args: { hint: 'Fra halvert til halvannen gang så mange.' } });
export const LangeOrd = meta.story({
  args: { label: 'Endring i arbeidsmiljøutvalgsrepresentantenes meldehyppighet' },
  globals: { viewport: { value: 'narrow' } },
});

export const TestValue = meta.story({
  name: '(Test) gives a number, and says it as people do',
  render: (args) => <Sliding {...args} />,
  play: async ({ canvas }) => {
    const slider = canvas.getByRole('slider', { name: /^Endring/ });
    await userEvent.tab();
    await expect(slider).toHaveFocus();
    fireEvent.change(slider, { target: { value: '-10' } });
    await expect(slider).toHaveAttribute('aria-valuetext', '-10 %');
    await expect(canvas.getByText('-10 %')).toBeVisible();
    fireEvent.change(slider, { target: { value: '999' } });
    await expect(slider).toHaveValue('50');
  },
});
