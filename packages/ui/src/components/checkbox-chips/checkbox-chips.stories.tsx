import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { CheckboxChips, type CheckboxChipsProps } from './checkbox-chips.tsx';

const KINDS = [
  { value: 'hit', label: 'Slag' },
  { value: 'kick', label: 'Spark' },
  { value: 'bite', label: 'Biting' },
  { value: 'object_thrown', label: 'Kastet gjenstand' },
  { value: 'verbal_threat', label: 'Verbal trussel' },
  { value: 'witnessed_violence', label: 'Så vold eller skilte en slåsskamp' },
] as const;

function Chosen(props: CheckboxChipsProps<string>) {
  const [values, setValues] = useState(props.values);
  const change = (next: readonly string[]) => {
    setValues(next);
    props.onChange(next);
  };
  return <CheckboxChips {...props} onChange={change} values={values} />;
}

const meta = preview.meta({
  component: CheckboxChips<string>,
  render: (args) => <Chosen {...args} />,
  args: { legend: 'Hva skjedde?', hint: 'Velg alt som passer.', options: KINDS, values: [], onChange: fn() },
});

export const IngenValgt = meta.story({});
export const FlereValgt = meta.story({ args: { values: ['kick', 'object_thrown'] } });
export const MedFeil = meta.story({ args: { error: 'Velg minst én ting.' } });
export const LangeOrd = meta.story({
  args: { options: [...KINDS, { value: 'x', label: 'Arbeidsmiljøutvalgsrepresentantvervsutfordringer' }] },
  globals: { viewport: { value: 'narrow' } },
});

export const TestSeveral = meta.story({
  name: '(Test) takes several answers, in the order of the list, by keyboard alone',
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('checkbox', { name: 'Kastet gjenstand' }).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('checkbox', { name: 'Spark' }).focus();
    await userEvent.keyboard(' ');
    await expect(args.onChange).toHaveBeenLastCalledWith(['kick', 'object_thrown']);
    await userEvent.keyboard(' ');
    await expect(args.onChange).toHaveBeenLastCalledWith(['object_thrown']);
  },
});

export const TestTargets = meta.story({
  name: '(Test) every chip is at least 48 px high and inside 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    for (const box of canvas.getAllByRole('checkbox')) {
      const chip = box.closest('label')?.getBoundingClientRect();
      await expect(chip?.height).toBeGreaterThanOrEqual(48);
      await expect(chip?.right).toBeLessThanOrEqual(window.innerWidth);
    }
  },
});
