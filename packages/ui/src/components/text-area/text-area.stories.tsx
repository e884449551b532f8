import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { PrivacyHint } from '../../patterns/privacy-hint/privacy-hint.tsx';
import { TextArea, type TextAreaProps } from './text-area.tsx';

function Written(props: TextAreaProps) {
  const [value, setValue] = useState(props.value);
  return <TextArea {...props} onChange={(event) => setValue(event.target.value)} value={value} />;
}

const meta = preview.meta({
  component: TextArea,
  render: (args) => <Written {...args} />,
  args: {
    label: 'Fortell kort hva som skjedde',
    optionalLabel: '(valgfritt)',
    value: '',
    maxCharacters: 1_000,
    counterLabel: (left: number) => (left < 0 ? `${-left} tegn for mye` : `${left} tegn igjen`),
  },
});

export const Tomt = meta.story({});
export const MedPersonvern = meta.story({
  args: { hint: <PrivacyHint>Ikke skriv navn på barn eller foresatte.</PrivacyHint> },
});
export const Full = meta.story({ args: { value: 'Jeg sto ved døra da stolen kom. '.repeat(32) } });
export const LangeOrd = meta.story({
  args: { value: 'arbeidsmiljøutvalgsrepresentant'.repeat(6) },
  globals: { viewport: { value: 'narrow' } },
});

export const TestCounts = meta.story({
  name: '(Test) counts down, and lets a text that is too long stand until it is mended',
  args: { maxCharacters: 5 },
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('textbox');
    await userEvent.type(box, 'abc');
    await expect(canvas.getByText('2 tegn igjen')).toBeVisible();
    await userEvent.type(box, 'defg');
    await expect(canvas.getByText('2 tegn for mye')).toBeVisible();
    await expect(box).toHaveValue('abcdefg');
  },
});
