import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { CheckboxField } from '../checkbox-field/checkbox-field.tsx';
import { Question } from './question.tsx';

const meta = preview.meta({
  component: Question,
  args: {
    legend: 'Hva ble gjort med en gang?',
    hint: 'Velg alt som passer.',
    children: [
      <CheckboxField key="a" label="Vi hentet hjelp" />,
      <CheckboxField key="b" label="Barnet ble skjermet" />,
    ],
  },
});

export const MedHjelp = meta.story({});
export const MedFeil = meta.story({ args: { error: 'Velg minst ett svar.' } });

export const TestHiddenLegend = meta.story({
  name: '(Test) names the group when the legend is hidden from sight',
  args: { legendHidden: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Hva ble gjort med en gang?' })).toHaveAccessibleDescription(
      'Velg alt som passer.',
    );
  },
});
